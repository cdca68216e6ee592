# Оквир сваке странице
skip = Пређи на садржај
main_menu = Главни мени
languages = Језици
breadcrumbs = Овде сте
home = Насловна
feed = Фид (Atom)
feed_title = { $title }: извештаји
calendar = Календар
data = Табела (CSV)
published_by = Издаје
letters = Пишите уредништву
license = Лиценца
all_languages = Сви језици
preview_notice = Преглед са нацртима: није за објављивање.
comma = ,

# Рубрике
reports = Извештаји
regions = Регије
programs = Програми
topics = Теме
kinds = Врсте активности
organizations = Организације
follow_ups = Договорено
year_title = Извештаји из { $year }.

# Спискови
reports_count = { $count ->
    [one] { $count_text } извештај
    [few] { $count_text } извештаја
   *[other] { $count_text } извештаја
}
in_language = језик: { $language }
draft = Нацрт
published = Објављено
updated = Ажурирано
by_year = По годинама
pages = Странице
page_number = Страница { $number } од { $total }
newer = Новије
older = Старије
no_reports = Још нема извештаја.
nothing_yet = Овде још нема ничега.

# Насловна
latest = Најновији извештаји
all_reports = Сви извештаји
all_regions = Све регије
activities = Активности
people_reached = Учесници
running_programs = Програми у току
agreed_lately = Недавно договорено

# Извештај
facts = Укратко
contents = Садржај
when = Када
where = Где
kind = Врста
program = Програм
organizers = Организатор
partners = Партнери
funders = Финансира
participants = Учесници
women = Жене
men = Мушкарци
sdg = Потциљеви одрживог развоја
sectors = Шифре OECD DAC
program_figures = Програм у бројкама
people = Поменуте личности
corrections = Исправке
source = Првобитно објављено
byline = Текст
original = Изворник
translator = Превод
also_in = На другим језицима
share = Поделите
email = Е-пошта
related = Прочитајте и
in_program = Из истог програма
previous_report = Раније
next_report = Касније
phase_of = { $unit ->
    [semester] Семестар { $number_text } од { $of_text }
    [year] Година { $number_text } од { $of_text }
    [phase] Фаза { $number_text } од { $of_text }
   *[other] { $unit } { $number_text } од { $of_text }
}
phase_number = { $unit ->
    [semester] Семестар { $number_text }
    [year] Година { $number_text }
    [phase] Фаза { $number_text }
   *[other] { $unit } { $number_text }
}
phases_count = { $unit ->
    [semester] { $count ->
        [one] { $count_text } семестар
        [few] { $count_text } семестра
       *[other] { $count_text } семестара
    }
    [year] { $count ->
        [one] { $count_text } година
        [few] { $count_text } године
       *[other] { $count_text } година
    }
   *[other] { $count ->
        [one] { $count_text } фаза
        [few] { $count_text } фазе
       *[other] { $count_text } фаза
    }
}
translated_from = Превод; језик изворника: { $language }
machine_notice = Овај текст је превела машина и може садржати грешке.
stale_notice = Изворник је промењен после овог превода.
read_original = Прочитајте изворник:

# Ко је шта радио
did_spoke = говор
did_moderated = вођење разговора
did_opened = отварање скупа
did_closed = затварање скупа
did_facilitated = вођење рада
did_presented = излагање

# Шта је договорено
follow_ups_intro = Све што је договорено на активностима из овог билтена, почев од онога што тек предстоји.
status = Стање
status_open = Предстоји
status_done = Урађено
status_dropped = Одустало се
status_unknown = Непознато
owner = Задужен:
due = Рок:
open_count = { $count ->
    [0] ништа не предстоји
    [one] { $count_text } предстоји
    [few] { $count_text } предстоје
   *[other] { $count_text } предстоји
}
outside_programs = Ван програма

# Регије
reports_here = Извештаји одавде
no_reports_here = Још нема извештаја одавде.
regions_below = Унутар ове регије
programs_here = Програми који се овде спроводе
equator = Екватор
kilometers = { $number } км
level_country = Држава
level_province = Провинција
level_region = Регија
level_city = Град
level_territory = Територија
level_regency = Кабупатен
level_district = Округ
level_municipality = Општина

# Програми и организације
period = Период
lead = Носилац
latest_activity = Последња активност
activities_by_month = Активности по месецима
activities_by_year = Активности по годинама
in_numbers = У бројкама
website = Сајт
program_pipeline = У припреми
program_active = У току
program_closed = Завршен
program_cancelled = Отказан
program_suspended = Обустављен
since = од { $day }
until = до { $day }

# Унутар текстова
note_note = Напомена
note_tip = Савет
note_important = Важно
note_warning = Упозорење
note_caution = Опрез
footnotes = Фусноте
footnote_back = Назад на текст

# Први ред табеле активности
data_id = Ознака
data_title = Наслов
data_language = Језик
data_start = Први дан
data_end = Последњи дан
data_address = Адреса
data_level = Регија, ниво { $number }
data_code = Шифра регије, ниво { $number }
data_country_code = Шифра државе

# Претрага
search = Претрага
search_words = Речи које тражите
search_all = Све
search_found = Пронађено извештаја:
search_none = Ниједан извештај не садржи све ове речи. Покушајте са мање речи или само са почетком речи.
search_failed = Претрага није могла да се учита. Проверите везу и покушајте поново.
search_more = Још резултата
search_elsewhere = Иста претрага на језику:
search_lists = Спискови свих извештаја
search_script = За претрагу је потребан JavaScript. Без њега ови спискови воде до свих извештаја.
region = Регија
year = Година

# Адресе
choose_language = Изаберите језик
not_found_title = Ова страница не постоји
not_found_text = На овој адреси нема ничега. Наставите са насловне:
moved_title = Ова страница је премештена
moved_text = Наћи ћете је на новој адреси:

# Стање превода (само у прегледима)
translations = Преводи
told_original = Изворник
told_current = Ажуран
told_stale = Застарео
told_unknown = Без ознаке верзије
told_draft = Нацрт
told_missing = Недостаје
told_machine = машински
told_all = Доступно и није застарело
told_share = У процентима
other_texts = Други текстови
