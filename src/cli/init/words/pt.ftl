# O que diz em português um boletim novo.
title = Um boletim novo
description = O que fazemos, onde, com quem, e o que foi acordado.
region = A nossa região
program = O nosso programa
organization = A nossa organização
topic = Primeiros passos
meeting = Reunião
workshop = Oficina
notice = Aviso
report-title = Este boletim começa
report-summary = O primeiro relato trata do próprio boletim: de que se compõe um relato, e o que fazer a seguir.
report-body =
    Este é o primeiro relato do boletim e trata do próprio boletim. Ponha no seu lugar um relato do que a sua organização fez.

    ## De que se compõe um relato

    - No alto do ficheiro estão os factos: o dia, a região, o programa, o que foi acordado.
    - Por baixo está o texto, em Markdown.
    - Uma tradução é um ficheiro ao lado, com a língua no nome. Tem só o texto; os factos estão uma única vez, no original.

    ## O que fazer a seguir

    1. Mude os nomes em `bulletin.yaml`, `regions.yaml`, `programs.yaml`, `organizations.yaml` e `topics.yaml`.
    2. Diga na [página sobre o boletim](../../../pages/about.{ $lang }.md) quem o publica.
    3. Pergunte a `kabar check` o que há a corrigir e publique o sítio com `kabar build`.
report-hint = Escreva aqui o que aconteceu, onde e com quem, e o que ficou combinado.
follow-up = pôr um relato nosso no lugar deste
about-title = Sobre este boletim
about-body =
    Aqui se diz quem publica este boletim, para quem, e como escrever à redação. Mude este texto: está na pasta `content/pages`.
