lattest = Dernières nouvelles
