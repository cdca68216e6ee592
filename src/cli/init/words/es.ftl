# Lo que dice en español un boletín nuevo.
title = Un boletín nuevo
description = Lo que hacemos, dónde, con quién y qué se acordó.
region = Nuestra región
program = Nuestro programa
organization = Nuestra organización
topic = Primeros pasos
meeting = Reunión
workshop = Taller
notice = Aviso
report-title = Empieza este boletín
report-summary = La primera crónica trata del propio boletín: de qué se compone una crónica y qué hacer después.
report-body =
    Esta es la primera crónica del boletín y trata del propio boletín. Ponga en su lugar una crónica de lo que hizo su organización.

    ## De qué se compone una crónica

    - En lo alto de su archivo están los datos: el día, la región, el programa, lo que se acordó.
    - Debajo está el texto, en Markdown.
    - Una traducción es un archivo al lado, con el idioma en su nombre. Solo tiene el texto; los datos están una sola vez, en el original.

    ## Qué hacer después

    1. Cambie los nombres en `bulletin.yaml`, `regions.yaml`, `programs.yaml`, `organizations.yaml` y `topics.yaml`.
    2. Diga en [la página sobre el boletín](../../../pages/about.{ $lang }.md) quién lo publica.
    3. Pregunte a `kabar check` qué hay que corregir y publique el sitio con `kabar build`.
report-hint = Escriba aquí qué ocurrió, dónde y con quién, y qué se acordó.
follow-up = poner una crónica nuestra en el lugar de esta
about-title = Sobre este boletín
about-body =
    Aquí se dice quién publica este boletín, para quién, y cómo escribir a la redacción. Cambie este texto: está en la carpeta `content/pages`.
