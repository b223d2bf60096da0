# When a rule has changed and our article is not checked again yet.

freshness-line = Aviso del { $date }: la regla sobre esto ha cambiado. Estamos revisando otra vez este artículo. Por favor, pregunte a una persona antes de confiar en él.
freshness-line-coming = Aviso: la regla sobre esto cambia el { $date }. Estamos revisando otra vez este artículo. Por favor, pregunte a una persona antes de confiar en él.
freshness-told = La regla sobre “{ $topic }” ha cambiado ({ $date }). Es uno de sus pasos. Antes de hacerlo, lea otra vez el artículo, por favor, o hable con una persona.
freshness-told-coming = La regla sobre “{ $topic }” cambia el { $date }. Es uno de sus pasos. Antes de hacerlo, lea otra vez el artículo, por favor, o hable con una persona.
