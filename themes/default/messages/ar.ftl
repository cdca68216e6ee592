# إطار كل صفحة
skip = انتقل إلى المحتوى
main_menu = القائمة الرئيسية
languages = اللغات
breadcrumbs = أنت هنا
home = الصفحة الأولى
feed = تلقيمة (Atom)
feed_title = { $title }: التقارير
calendar = التقويم
data = جدول (CSV)
published_by = يصدر عن
letters = راسل هيئة التحرير
license = الترخيص
all_languages = جميع اللغات
preview_notice = معاينة تتضمن مسودات: ليست للنشر.
comma = ،

# الأقسام
reports = التقارير
regions = المناطق
programs = البرامج
topics = المواضيع
kinds = أنواع الأنشطة
organizations = المنظمات
follow_ups = ما اتُّفق عليه
year_title = تقارير { $year }

# القوائم
reports_count = { $count ->
    [zero] لا تقارير
    [one] تقرير واحد
    [two] تقريران
    [few] { $count_text } تقارير
    [many] { $count_text } تقريرًا
   *[other] { $count_text } تقرير
}
in_language = باللغة { $language }
draft = مسودة
published = نُشر في
updated = حُدّث في
by_year = حسب السنة
pages = الصفحات
page_number = الصفحة { $number } من { $total }
newer = الأحدث
older = الأقدم
no_reports = لا توجد تقارير بعد.
nothing_yet = لا يوجد شيء هنا بعد.

# الصفحة الأولى
latest = أحدث التقارير
all_reports = جميع التقارير
all_regions = جميع المناطق
activities = الأنشطة
people_reached = المشاركون
running_programs = البرامج الجارية
agreed_lately = أحدث ما اتُّفق عليه

# التقرير
facts = لمحة سريعة
contents = المحتويات
when = متى
where = أين
kind = النوع
program = البرنامج
organizers = التنظيم
partners = بالشراكة مع
funders = التمويل
participants = المشاركون
women = نساء
men = رجال
sdg = غايات أهداف التنمية المستدامة
sectors = رموز لجنة المساعدة الإنمائية
program_figures = البرنامج في أرقام
people = أشخاص ورد ذكرهم
corrections = تصويبات
source = نُشر أولًا في
byline = النص
original = الأصل
translator = الترجمة
also_in = بلغات أخرى
share = شارك
email = البريد الإلكتروني
related = اقرأ أيضًا
in_program = من البرنامج نفسه
previous_report = السابق
next_report = التالي
phase_of = { $unit ->
    [semester] السداسي { $number_text } من { $of_text }
    [year] السنة { $number_text } من { $of_text }
    [phase] المرحلة { $number_text } من { $of_text }
   *[other] { $unit } { $number_text } من { $of_text }
}
phase_number = { $unit ->
    [semester] السداسي { $number_text }
    [year] السنة { $number_text }
    [phase] المرحلة { $number_text }
   *[other] { $unit } { $number_text }
}
phases_count = { $unit ->
    [semester] { $count ->
        [zero] بلا سداسيات
        [one] سداسي واحد
        [two] سداسيان
        [few] { $count_text } سداسيات
        [many] { $count_text } سداسيًا
       *[other] { $count_text } سداسي
    }
    [year] { $count ->
        [zero] بلا سنوات
        [one] سنة واحدة
        [two] سنتان
        [few] { $count_text } سنوات
        [many] { $count_text } سنةً
       *[other] { $count_text } سنة
    }
   *[other] { $count ->
        [zero] بلا مراحل
        [one] مرحلة واحدة
        [two] مرحلتان
        [few] { $count_text } مراحل
        [many] { $count_text } مرحلةً
       *[other] { $count_text } مرحلة
    }
}
translated_from = مترجم عن { $language }
machine_notice = تُرجم هذا النص آليًا وقد تكون فيه أخطاء.
stale_notice = تغيّر النص الأصلي منذ هذه الترجمة.
read_original = اقرأ الأصل:

# ما قام به كل شخص
did_spoke = ألقى كلمة
did_moderated = أدار النقاش
did_opened = افتتح اللقاء
did_closed = اختتم اللقاء
did_facilitated = يسّر العمل
did_presented = قدّم عرضًا

# ما اتُّفق عليه
follow_ups_intro = كل ما اتُّفق عليه في أنشطة هذه النشرة، بدءًا بما لم يُنجز بعد.
status = الحالة
status_open = لم يُنجز بعد
status_done = أُنجز
status_dropped = صُرف النظر عنه
status_unknown = غير معروف
owner = المسؤول:
due = الموعد:
open_count = { $count ->
    [zero] لا شيء معلّق
    [one] بند واحد معلّق
    [two] بندان معلّقان
    [few] { $count_text } بنود معلّقة
    [many] { $count_text } بندًا معلّقًا
   *[other] { $count_text } بند معلّق
}
outside_programs = خارج البرامج

# المناطق
reports_here = تقارير من هنا
no_reports_here = لا توجد تقارير من هنا بعد.
regions_below = ضمن هذه المنطقة
programs_here = البرامج العاملة هنا
equator = خط الاستواء
kilometers = { $number } كم
level_country = بلد
level_province = مقاطعة
level_region = منطقة
level_city = مدينة
level_territory = إقليم
level_regency = محافظة
level_district = ناحية
level_municipality = بلدية

# البرامج والمنظمات
period = المدة
lead = القيادة
latest_activity = آخر نشاط
activities_by_month = الأنشطة حسب الشهر
activities_by_year = الأنشطة حسب السنة
in_numbers = بالأرقام
website = الموقع
program_pipeline = قيد الإعداد
program_active = جارٍ
program_closed = منتهٍ
program_cancelled = ملغى
program_suspended = معلّق
since = منذ { $day }
until = حتى { $day }

# داخل النصوص
note_note = ملاحظة
note_tip = نصيحة
note_important = مهم
note_warning = تنبيه
note_caution = تحذير
footnotes = الحواشي
footnote_back = العودة إلى النص

# السطر الأول من جدول الأنشطة
data_id = المعرّف
data_title = العنوان
data_language = اللغة
data_start = اليوم الأول
data_end = اليوم الأخير
data_address = الرابط
data_level = المنطقة، المستوى { $number }
data_code = رمز المنطقة، المستوى { $number }
data_country_code = رمز البلد

# البحث
search = البحث
search_words = الكلمات المطلوبة
search_all = الكل
search_found = عدد التقارير:
search_none = لا يوجد تقرير يضم كل هذه الكلمات. جرّب كلمات أقل، أو بداية كلمة فقط.
search_failed = تعذّر تحميل البحث. تحقق من الاتصال وحاول مرة أخرى.
search_more = المزيد من النتائج
search_elsewhere = البحث نفسه بلغة أخرى:
search_lists = قوائم جميع التقارير
search_script = يحتاج البحث إلى JavaScript. ومن دونه توصلك هذه القوائم إلى جميع التقارير.
region = المنطقة
year = السنة

# العناوين
choose_language = اختر لغتك
not_found_title = هذه الصفحة غير موجودة
not_found_text = لا شيء في هذا العنوان. تابع من الصفحة الأولى:
moved_title = انتقلت هذه الصفحة
moved_text = تجدها في عنوانها الجديد:

# حالة الترجمات (في المعاينة فقط)
translations = الترجمات
told_original = الأصل
told_current = محدَّثة
told_stale = متقادمة
told_unknown = دون رقم مراجعة
told_draft = مسودة
told_missing = غير موجودة
told_machine = آليًا
told_all = متاحة وغير متقادمة
told_share = بالنسبة المئوية
other_texts = نصوص أخرى
