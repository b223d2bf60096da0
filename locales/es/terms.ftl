# Official terms. Machine translation keeps them as they are here, with the Japanese in brackets;
# documents in ready phrases are named by them.

term-residence-card = tarjeta de residencia
term-status-of-residence = estatus de residencia
term-period-of-stay = periodo de estadía
term-work-permission = permiso de actividad adicional
term-reentry-permit = permiso de reingreso
term-resident-record = certificado de domicilio
term-move-in-notice = aviso de entrada
term-move-out-notice = aviso de salida
term-my-number = My Number
term-my-number-card = tarjeta My Number
term-health-insurance = Seguro Nacional de Salud
term-eligibility-certificate = certificado de asegurado
term-national-pension = Pensión Nacional
term-employees-pension = Pensión de Empleados
term-resident-tax = impuesto de residencia
term-tax-return = declaración de impuestos
term-year-end-adjustment = ajuste de fin de año
term-tax-slip = comprobante de impuestos
term-taxation-certificate = certificado de tributación
term-tax-payment-certificate = certificado de pago de impuestos
term-birth-notice = aviso de nacimiento
term-mother-child-handbook = libreta materno-infantil
term-child-allowance = asignación por hijo
term-public-assistance = asistencia pública
term-employment-insurance = seguro de empleo
term-accident-insurance = seguro de accidentes laborales
term-hello-work = Hello Work
term-immigration-agency = Agencia de Servicios de Inmigración
term-coordinator = Coordinador de Apoyo a Extranjeros
term-specified-skilled-worker = trabajador con habilidades específicas
term-permanent-residence = permiso de residencia permanente
term-separation-slip = papel de fin de trabajo
