# Official terms. Machine translation keeps them as they are here, with the Japanese in brackets;
# documents in ready phrases are named by them.

term-residence-card = cartão de residência
term-status-of-residence = status de residência
term-period-of-stay = período de permanência
term-work-permission = permissão de atividade extra
term-reentry-permit = permissão de reentrada
term-resident-record = comprovante de endereço
term-move-in-notice = aviso de entrada
term-move-out-notice = aviso de saída
term-my-number = My Number
term-my-number-card = cartão My Number
term-health-insurance = Seguro Nacional de Saúde
term-eligibility-certificate = certificado de segurado
term-national-pension = Previdência Nacional
term-employees-pension = Previdência dos Empregados
term-resident-tax = imposto residencial
term-tax-return = declaração de imposto
term-year-end-adjustment = ajuste de fim de ano
term-tax-slip = comprovante de rendimentos
term-taxation-certificate = certificado de tributação
term-tax-payment-certificate = certificado de pagamento de impostos
term-birth-notice = registro de nascimento
term-mother-child-handbook = caderneta da mãe e do bebê
term-child-allowance = auxílio infantil
term-public-assistance = assistência social de subsistência
term-employment-insurance = seguro de emprego
term-accident-insurance = seguro de acidentes de trabalho
term-hello-work = Hello Work
term-immigration-agency = Agência de Serviços de Imigração
term-coordinator = Coordenador de Apoio a Estrangeiros
term-specified-skilled-worker = trabalhador com habilidade específica
term-permanent-residence = autorização de residência permanente
term-separation-slip = papel da saída do emprego
