# Çfarë thotë shqip një buletin i ri.
title = Një buletin i ri
description = Çfarë bëjmë, ku, me kë dhe për çfarë u ra dakord.
region = Rajoni ynë
program = Programi ynë
organization = Organizata jonë
topic = Hapat e parë
meeting = Takim
workshop = Punëtori
notice = Njoftim
report-title = Ky buletin fillon
report-summary = Raporti i parë flet për vetë buletinin: nga çfarë përbëhet një raport dhe çfarë të bëhet më tej.
report-body =
    Ky është raporti i parë i buletinit dhe flet për vetë buletinin. Vendosni në vend të tij një raport për atë që ka bërë organizata juaj.

    ## Nga çfarë përbëhet një raport

    - Në krye të skedarit të tij janë faktet: dita, rajoni, programi, për çfarë u ra dakord.
    - Poshtë tyre është teksti, në Markdown.
    - Një përkthim është një skedar pranë tij, me gjuhën në emër. Ai ka vetëm tekstin; faktet shkruhen një herë, në origjinal.

    ## Çfarë të bëhet më tej

    1. Ndryshoni emrat në `bulletin.yaml`, `regions.yaml`, `programs.yaml`, `organizations.yaml` dhe `topics.yaml`.
    2. Thoni në [faqen për buletinin](../../../pages/about.{ $lang }.md) kush e boton.
    3. Pyetni `kabar check` se çfarë duhet korrigjuar dhe botoni sajtin me `kabar build`.
report-hint = Shkruani këtu çfarë ndodhi, ku dhe me kë, dhe për çfarë u ra dakord.
follow-up = të vendosim një raport tonin në vend të këtij
about-title = Rreth këtij buletini
about-body =
    Këtu shkruhet kush e boton këtë buletin, për kë dhe si t’i shkruhet redaksisë. Ndryshojeni këtë tekst: ai është në dosjen `content/pages`.
