# Emergency answers: they come first and at once. Short sentences, the number to call first, no blame.

safety-fire-ambulance = Llame al 119 ahora: bomberos y ambulancia. La llamada es gratis, día y noche. Diga “Kaji desu” (incendio) o “Kyuukyuu desu” (ambulancia) y luego dónde está.
safety-police = Llame al 110 ahora: policía. La llamada es gratis, día y noche. Si puede, vaya a un lugar seguro, con luz y con gente.
safety-gas = Abra las ventanas y salga. No toque interruptores ni use fuego. Llame al 119 desde afuera.
safety-sea = Llame al 118 ahora: guardacostas. Si alguien está en el agua, no entre usted.
safety-disaster = Primero proteja su vida. Cerca del mar o de un río, suba enseguida a un lugar alto. Si no puede salir o tiene heridas, llame al 119.
safety-suicide = Me alegra que haya escrito. Hay personas que quieren acompañarle, y este dolor puede cambiar. Si está en peligro ahora, llame al 119. En estos números hay personas que le escuchan, también de noche.
safety-partner-violence = Usted no ha hecho nada malo. Si está en peligro ahora, llame al 110. En estos números le ayudan en secreto. No avisan a su pareja.
safety-child-abuse = Gracias por pensar en el niño o la niña. Si corre peligro ahora, llame al 110. El 189 le comunica con el centro de orientación infantil. No hace falta tener certeza ni decir su nombre.
safety-sexual-violence = No es culpa suya. Si está en peligro ahora, llame al 110. En el #8891 le ayudan, si usted quiere, con el médico y con la policía.
safety-captivity = Nadie puede quedarse con su pasaporte o tarjeta de residencia, ni encerrarle. Si está en peligro ahora, llame al 110. Recibirá protección.
safety-general = Si usted o alguien cerca está en peligro, llame ahora:
safety-language = Si no habla japonés, diga el nombre de su idioma: “Supeingo de onegai shimasu” (en español, por favor). En la mayoría de los lugares un intérprete entra en la llamada.
safety-person = Cuando esté a salvo, puedo ponerle en contacto con una persona que le ayude con todo lo que sigue.
button-safety-person = Quiero hablar con una persona
