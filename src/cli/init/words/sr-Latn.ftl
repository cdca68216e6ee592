# Šta novi bilten kaže na srpskom, latinicom.
title = Novi bilten
description = Šta radimo, gde, s kim i šta je dogovoreno.
region = Naš region
program = Naš program
organization = Naša organizacija
topic = Prvi koraci
meeting = Sastanak
workshop = Radionica
notice = Obaveštenje
report-title = Ovaj bilten počinje
report-summary = Prvi izveštaj govori o samom biltenu: od čega se izveštaj sastoji i šta dalje.
report-body =
    Ovo je prvi izveštaj biltena i govori o samom biltenu. Stavite na njegovo mesto izveštaj o tome šta je vaša organizacija uradila.

    ## Od čega se izveštaj sastoji

    - Na vrhu njegove datoteke stoje činjenice: dan, region, program, šta je dogovoreno.
    - Ispod njih stoji tekst, u formatu Markdown.
    - Prevod je datoteka pored njega, s jezikom u imenu. U njemu je samo tekst; činjenice stoje jednom, u originalu.

    ## Šta dalje

    1. Promenite imena u datotekama `bulletin.yaml`, `regions.yaml`, `programs.yaml`, `organizations.yaml` i `topics.yaml`.
    2. Recite na [stranici o biltenu](../../../pages/about.{ $lang }.md) ko ga izdaje.
    3. Pitajte `kabar check` šta treba ispraviti i objavite sajt pomoću `kabar build`.
report-hint = Ovde napišite šta se dogodilo, gde i s kim, i šta je dogovoreno.
follow-up = staviti naš izveštaj na mesto ovog
about-title = O ovom biltenu
about-body =
    Ovde stoji ko izdaje ovaj bilten, za koga, i kako se piše uredništvu. Promenite ovaj tekst: on je u folderu `content/pages`.
