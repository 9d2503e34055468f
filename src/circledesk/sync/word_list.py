"""Plain Spanish words without accents, one for each byte, no two alike by ear, that people read to each other."""

from __future__ import annotations

_TEXT = """
abeja abrigo aceite acero actor agua aguacate ajedrez ajo alba albahaca aldea alfil algas almendra almohada
altar ancla anillo arado arco arena armario arpa arroz asno astro aves avestruz azul baile balsa banco banda
bandera barca barril barro base bata beca bicho bicicleta bisonte bodega bola borde bosque botella brazo
brisa bronce bufanda buque buzo cabra cacao cadena cafetal caja calma campo canasta canela caoba carbono
carta cedro cena cereza cesta chaleco chispa cielo cine cinta circo ciruela clave cobre coco cohete colina
coral corcho corona cosecha crema cuadro cuarzo cubo cuento cueva dado delta diente dique disco ducha duende
durazno eco eje elefante enero escoba espejo espuma estrella fama faro feria fiesta fila flauta flecha flor
foca fogata fondo fresa fruta fuego fuente gafas gallo gamo ganso garza gema genio girasol globo gorra gota
grano gremio grillo guante guayaba guitarra hacha hada harina hebra helado herrero hierba higo hoja hongo
horno huerta hueso humo iglesia iguana imagen isla jabalina jade jarra jaula jirafa joya judo kilo koala
labio ladrillo lago lana leche lechuza lengua lenteja leopardo libro liebre lima lino lirio loro lupa maceta
madera mango mapa mar mesa metal miel mimbre mina molino mono mora mosaico mula muro musgo nabo nave nido
nieve nogal norte novela nube nuez oasis obra ocre olivo onda orilla oso ostra oveja pala papaya parque
pasto pelota pera piano pluma polen pozo quena radio reloj remo roble rosa rueda sable saco sal selva
semilla serpiente sierra silla sopa taza techo tigre torre trigo uva vaca vela yate yegua zorro
"""

WORDS: tuple[str, ...] = tuple(_TEXT.split())
