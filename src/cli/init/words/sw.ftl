# Jarida jipya linavyosema kwa Kiswahili.
title = Jarida jipya
description = Tunachofanya, wapi, pamoja na nani, na nini kilikubaliwa.
region = Mkoa wetu
program = Programu yetu
organization = Shirika letu
topic = Kuanza
meeting = Mkutano
workshop = Warsha
notice = Tangazo
report-title = Jarida hili linaanza
report-summary = Ripoti ya kwanza inahusu jarida lenyewe: ripoti ina sehemu gani, na nini kifuate.
report-body =
    Hii ni ripoti ya kwanza ya jarida, na inahusu jarida lenyewe. Weka mahali pake ripoti ya yale ambayo shirika lako lilifanya.

    ## Ripoti ina sehemu gani

    - Juu ya faili yake kuna ukweli wa msingi: siku, mkoa, programu na kilichokubaliwa.
    - Chini yake kuna maandishi, kwa Markdown.
    - Tafsiri ni faili iliyo kando yake, yenye lugha katika jina lake. Ina maandishi tu; ukweli wa msingi huandikwa mara moja, katika faili asili.

    ## Nini kifuate

    1. Badilisha majina katika `bulletin.yaml`, `regions.yaml`, `programs.yaml`, `organizations.yaml` na `topics.yaml`.
    2. Sema kwenye [ukurasa kuhusu jarida](../../../pages/about.{ $lang }.md) ni nani anayelichapisha.
    3. Uliza `kabar check` nini kirekebishwe, kisha chapisha tovuti kwa `kabar build`.
report-hint = Andika hapa nini kilifanyika, wapi na pamoja na nani, na nini kilikubaliwa.
follow-up = kuweka ripoti yetu wenyewe mahali pa hii
about-title = Kuhusu jarida hili
about-body =
    Hapa huandikwa ni nani anayechapisha jarida hili, kwa ajili ya nani, na jinsi ya kuwaandikia wahariri. Badilisha maandishi haya: yamo katika folda `content/pages`.
