# El marco de cada página
skip = Ir al contenido
main_menu = Menú principal
languages = Idiomas
breadcrumbs = Usted está aquí
home = Portada
feed = Canal (Atom)
feed_title = { $title }: crónicas
calendar = Calendario
data = Tabla (CSV)
published_by = Publica
letters = Escribir a la redacción
license = Licencia
all_languages = Todos los idiomas
preview_notice = Vista previa con borradores: no publicar.
comma = ,

# Secciones
reports = Crónicas
regions = Regiones
programs = Programas
topics = Temas
kinds = Tipos de actividades
organizations = Organizaciones
follow_ups = Acuerdos
year_title = Crónicas de { $year }

# Listas
reports_count = { $count ->
    [one] { $count_text } crónica
   *[other] { $count_text } crónicas
}
in_language = en { $language }
draft = Borrador
published = Publicado el
updated = Actualizado el
by_year = Por año
pages = Páginas
page_number = Página { $number } de { $total }
newer = Más recientes
older = Más antiguas
no_reports = Todavía no hay crónicas.
nothing_yet = Todavía no hay nada aquí.

# Portada
latest = Últimas crónicas
all_reports = Todas las crónicas
all_regions = Todas las regiones
activities = Actividades
people_reached = Personas reunidas
running_programs = Programas en curso
agreed_lately = Últimos acuerdos

# Una crónica
facts = En breve
contents = Contenido
when = Cuándo
where = Dónde
kind = Tipo
program = Programa
organizers = Organiza
partners = Con
funders = Financia
participants = Participantes
women = Mujeres
men = Hombres
sdg = Metas de los ODS
sectors = Códigos CAD de la OCDE
program_figures = El programa en cifras
people = Personas citadas
corrections = Correcciones
source = Publicado primero en
byline = Texto
original = Original
translator = Traducción
also_in = Otros idiomas
share = Compartir
email = Correo electrónico
related = Lea también
in_program = Del mismo programa
previous_report = Antes
next_report = Después
phase_of = { $unit ->
    [semester] Semestre { $number_text } de { $of_text }
    [year] Año { $number_text } de { $of_text }
    [phase] Fase { $number_text } de { $of_text }
   *[other] { $unit } { $number_text } de { $of_text }
}
phase_number = { $unit ->
    [semester] Semestre { $number_text }
    [year] Año { $number_text }
    [phase] Fase { $number_text }
   *[other] { $unit } { $number_text }
}
phases_count = { $unit ->
    [semester] { $count ->
        [one] { $count_text } semestre
       *[other] { $count_text } semestres
    }
    [year] { $count ->
        [one] { $count_text } año
       *[other] { $count_text } años
    }
   *[other] { $count ->
        [one] { $count_text } fase
       *[other] { $count_text } fases
    }
}
translated_from = Traducido del { $language }
machine_notice = Este texto lo tradujo una máquina y puede contener errores.
stale_notice = El original ha cambiado desde esta traducción.
read_original = Lea el original:

# Lo que hizo cada persona
did_spoke = tomó la palabra
did_moderated = moderó el encuentro
did_opened = abrió el encuentro
did_closed = clausuró el encuentro
did_facilitated = facilitó el trabajo
did_presented = hizo una presentación

# Lo acordado
follow_ups_intro = Todo lo acordado en las actividades de este boletín, empezando por lo pendiente.
status = Estado
status_open = Pendiente
status_done = Cumplido
status_dropped = Descartado
status_unknown = Se desconoce
owner = Responsable:
due = Plazo:
open_count = { $count ->
    [0] nada pendiente
    [one] { $count_text } pendiente
   *[other] { $count_text } pendientes
}
outside_programs = Fuera de programas

# Regiones
reports_here = Crónicas de aquí
no_reports_here = Todavía no hay crónicas de aquí.
regions_below = Dentro de esta región
programs_here = Programas activos aquí
equator = Ecuador
kilometers = { $number } km
level_country = País
level_province = Provincia
level_region = Región
level_city = Ciudad
level_territory = Territorio
level_regency = Kabupaten
level_district = Distrito
level_municipality = Municipio

# Programas y organizaciones
period = Período
lead = Dirige
latest_activity = Última actividad
activities_by_month = Actividades por mes
activities_by_year = Actividades por año
in_numbers = En cifras
website = Sitio web
program_pipeline = En preparación
program_active = En curso
program_closed = Concluido
program_cancelled = Cancelado
program_suspended = Suspendido
since = desde { $day }
until = hasta { $day }

# Dentro de los textos
note_note = Nota
note_tip = Consejo
note_important = Importante
note_warning = Advertencia
note_caution = Precaución
footnotes = Notas
footnote_back = Volver al texto

# La primera línea de una tabla de actividades
data_id = Identificador
data_title = Título
data_language = Idioma
data_start = Primer día
data_end = Último día
data_address = Dirección
data_level = Región, nivel { $number }
data_code = Código de la región, nivel { $number }
data_country_code = Código del país

# Búsqueda
search = Buscar
search_words = Palabras que buscar
search_all = Todo
search_found = Crónicas encontradas:
search_none = Ninguna crónica contiene todas estas palabras. Pruebe con menos palabras o solo con el principio de una.
search_failed = No se pudo cargar la búsqueda. Compruebe la conexión e inténtelo de nuevo.
search_more = Más resultados
search_elsewhere = La misma búsqueda en:
search_lists = Todas las listas
search_script = La búsqueda necesita JavaScript. Sin él, estas listas llevan a todas las crónicas.
region = Región
year = Año

# Direcciones
choose_language = Elija su idioma
not_found_title = Esta página no existe
not_found_text = No hay nada en esta dirección. Siga desde la portada:
moved_title = Esta página ha cambiado de dirección
moved_text = La encontrará en su nueva dirección:

# El estado de las traducciones (solo en vistas previas)
translations = Traducciones
told_original = Original
told_current = Al día
told_stale = Desactualizada
told_unknown = Sin revisión
told_draft = Borrador
told_missing = Falta
told_machine = por una máquina
told_all = Disponibles y no desactualizadas
told_share = En porcentaje
other_texts = Otros textos
