# When a rule has changed and our article is not checked again yet.

freshness-line = Aviso de { $date }: a regra sobre isto mudou. Estamos conferindo este texto de novo. Por favor, pergunte a uma pessoa antes de confiar nele.
freshness-line-coming = Aviso: a regra sobre isto muda em { $date }. Estamos conferindo este texto de novo. Por favor, pergunte a uma pessoa antes de confiar nele.
freshness-told = A regra sobre “{ $topic }” mudou ({ $date }). Este é um dos seus passos. Antes de fazer, leia o texto de novo, por favor, ou fale com uma pessoa.
freshness-told-coming = A regra sobre “{ $topic }” muda em { $date }. Este é um dos seus passos. Antes de fazer, leia o texto de novo, por favor, ou fale com uma pessoa.
