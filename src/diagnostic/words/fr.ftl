# Ce que kabar dit d’un bulletin, en français.
