# Emergency answers: they come first and at once. Short sentences, the number to call first, no blame.

safety-fire-ambulance = Call 119 now: fire and ambulance. The call is free, day and night. Say “kaji” (fire) or “kyūkyū” (ambulance), then where you are.
safety-police = Call 110 now: police. The call is free, day and night. Go to a safe, bright place with other people if you can.
safety-gas = Open the windows and go outside. Do not touch switches and do not use fire. Call 119 from outside.
safety-sea = Call 118 now: coast guard. If someone is in the water, do not go in yourself.
safety-disaster = Protect your life first. Near the sea or a river, go up to high ground at once. If you are trapped or hurt, call 119.
safety-suicide = I am glad that you wrote. You are not alone, and this pain can change. If you are in danger now, call 119. People at these numbers listen to you, also at night.
safety-partner-violence = You have done nothing wrong. If you are in danger now, call 110. People at these numbers help you in secret. They do not tell your partner.
safety-child-abuse = Thank you for thinking of the child. If the child is in danger now, call 110. 189 connects you with the child guidance centre. You need not be sure, and you need not give your name.
safety-sexual-violence = It is not your fault. If you are in danger now, call 110. People at #8891 help you with a doctor and with the police, if you want it.
safety-captivity = Nobody may keep your passport or residence card, or lock you in. If you are in danger now, call 110. You will be protected.
safety-general = If you or someone near you is in danger, call now:
safety-language = If you speak no Japanese, say the name of your language, for example “English please”. In most areas an interpreter joins the call.
safety-person = When you are safe, I can connect you with a person who helps with everything that follows.
button-safety-person = Connect me with a person
