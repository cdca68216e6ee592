# A moldura de cada página
skip = Ir para o conteúdo
main_menu = Menu principal
languages = Línguas
breadcrumbs = Está aqui
home = Início
feed = Feed (Atom)
feed_title = { $title }: relatos
calendar = Calendário
data = Tabela (CSV)
published_by = Publicado por
letters = Escrever à redação
license = Licença
all_languages = Todas as línguas
preview_notice = Pré-visualização com rascunhos: não publicar.
comma = ,

# Secções
reports = Relatos
regions = Regiões
programs = Programas
topics = Temas
kinds = Tipos de atividades
organizations = Organizações
follow_ups = Compromissos
year_title = Relatos de { $year }

# Listas
reports_count = { $count ->
    [one] { $count_text } relato
   *[other] { $count_text } relatos
}
in_language = em { $language }
draft = Rascunho
published = Publicado em
updated = Atualizado em
by_year = Por ano
pages = Páginas
page_number = Página { $number } de { $total }
newer = Mais recentes
older = Mais antigos
no_reports = Ainda não há relatos.
nothing_yet = Ainda não há nada aqui.

# Início
latest = Últimos relatos
all_reports = Todos os relatos
all_regions = Todas as regiões
activities = Atividades
people_reached = Pessoas reunidas
running_programs = Programas em curso
agreed_lately = Últimos compromissos

# Um relato
facts = Em resumo
contents = Conteúdo
when = Quando
where = Onde
kind = Tipo
program = Programa
organizers = Organização
partners = Com
funders = Financiamento
participants = Participantes
women = Mulheres
men = Homens
sdg = Metas dos ODS
sectors = Códigos CAD da OCDE
program_figures = O programa em números
people = Pessoas citadas
corrections = Correções
source = Publicado primeiro em
byline = Texto
original = Original
translator = Tradução
also_in = Outras línguas
share = Partilhar
email = Correio eletrónico
related = Leia também
in_program = Do mesmo programa
previous_report = Antes
next_report = Depois
phase_of = { $unit ->
    [semester] Semestre { $number_text } de { $of_text }
    [year] Ano { $number_text } de { $of_text }
    [phase] Fase { $number_text } de { $of_text }
   *[other] { $unit } { $number_text } de { $of_text }
}
phase_number = { $unit ->
    [semester] Semestre { $number_text }
    [year] Ano { $number_text }
    [phase] Fase { $number_text }
   *[other] { $unit } { $number_text }
}
phases_count = { $unit ->
    [semester] { $count ->
        [one] { $count_text } semestre
       *[other] { $count_text } semestres
    }
    [year] { $count ->
        [one] { $count_text } ano
       *[other] { $count_text } anos
    }
   *[other] { $count ->
        [one] { $count_text } fase
       *[other] { $count_text } fases
    }
}
translated_from = Traduzido do { $language }
machine_notice = Este texto foi traduzido por uma máquina e pode conter erros.
stale_notice = O original mudou desde esta tradução.
read_original = Leia o original:

# O que cada pessoa fez
did_spoke = tomou a palavra
did_moderated = moderou o encontro
did_opened = abriu o encontro
did_closed = encerrou o encontro
did_facilitated = facilitou os trabalhos
did_presented = fez uma apresentação

# O que foi acordado
follow_ups_intro = Tudo o que foi acordado nas atividades deste boletim, a começar pelo que está por fazer.
status = Estado
status_open = Por fazer
status_done = Feito
status_dropped = Abandonado
status_unknown = Desconhecido
owner = Responsável:
due = Prazo:
open_count = { $count ->
    [0] nada por fazer
   *[other] { $count_text } por fazer
}
outside_programs = Fora dos programas

# Regiões
reports_here = Relatos daqui
no_reports_here = Ainda não há relatos daqui.
regions_below = Dentro desta região
programs_here = Programas em ação aqui
equator = Equador
kilometers = { $number } km
level_country = País
level_province = Província
level_region = Região
level_city = Cidade
level_territory = Território
level_regency = Kabupaten
level_district = Distrito
level_municipality = Município

# Programas e organizações
period = Período
lead = Coordenação
latest_activity = Última atividade
activities_by_month = Atividades por mês
activities_by_year = Atividades por ano
in_numbers = Em números
website = Sítio
program_pipeline = Em preparação
program_active = Em curso
program_closed = Concluído
program_cancelled = Cancelado
program_suspended = Suspenso
since = desde { $day }
until = até { $day }

# Dentro dos textos
note_note = Nota
note_tip = Dica
note_important = Importante
note_warning = Aviso
note_caution = Cuidado
footnotes = Notas
footnote_back = Voltar ao texto

# A primeira linha de uma tabela de atividades
data_id = Identificador
data_title = Título
data_language = Língua
data_start = Primeiro dia
data_end = Último dia
data_address = Endereço
data_level = Região, nível { $number }
data_code = Código da região, nível { $number }
data_country_code = Código do país

# Pesquisa
search = Pesquisar
search_words = Palavras a procurar
search_all = Tudo
search_found = Relatos encontrados:
search_none = Nenhum relato contém todas estas palavras. Tente com menos palavras ou só com o início de uma palavra.
search_failed = Não foi possível carregar a pesquisa. Verifique a ligação e tente de novo.
search_more = Mais resultados
search_elsewhere = A mesma pesquisa em:
search_lists = Todas as listas
search_script = A pesquisa precisa de JavaScript. Sem ele, estas listas levam a todos os relatos.
region = Região
year = Ano

# Endereços
choose_language = Escolha a sua língua
not_found_title = Esta página não existe
not_found_text = Não há nada neste endereço. Continue a partir do início:
moved_title = Esta página mudou de endereço
moved_text = Pode encontrá-la no novo endereço:

# O estado das traduções (só em pré-visualizações)
translations = Traduções
told_original = Original
told_current = Em dia
told_stale = Desatualizada
told_unknown = Sem revisão
told_draft = Rascunho
told_missing = Em falta
told_machine = por uma máquina
told_all = Disponíveis e não desatualizadas
told_share = Em percentagem
other_texts = Outros textos
