# Machine translation between a resident and a desk.

referral-consent-translation = Traducción automática: un programa de computadora en { $host } puede traducir lo que usted comparte y lo que usted y la ventanilla se escriben. Para eso recibe las palabras, pero no su cuenta ni su número de teléfono.
translation-label = Traducción automática de { $engine }, revisada por la ventanilla. La ventanilla escribió:
