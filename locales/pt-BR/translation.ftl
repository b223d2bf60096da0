# Machine translation between a resident and a desk.

referral-consent-translation = Tradução automática: um programa de computador em { $host } pode traduzir o que você compartilha e o que você e o balcão escrevem um ao outro. Para isso ele recebe as palavras, mas não sua conta nem seu telefone.
translation-label = Tradução automática de { $engine }, conferida pelo balcão. O balcão escreveu:
