import type { log as english } from "../en/log.ts";
import type { Translation } from "../t.ts";

export const log: Translation<typeof english> = {
  "log.title": "Registro de cambios",
  "log.text": "Cada cambio de cada registro: filtrar, verificar, exportar.",
  "log.lead":
    "Cada cambio en su lugar de la cadena, el más reciente primero. Nada puede quitarse sin que se note.",
  "log.verify": "Verificar",
  "log.export": "Exportar como CSV",
  "log.none": "Ningún cambio coincide",
  "log.noneText": "Quite un filtro o elija otros días.",
  "log.action": "Acción",
  "log.from": "Desde",
  "log.to": "Hasta",
  "log.unsealed": "espera su posición",
  "log.position": "posición {position}",
  "log.fields": "Campos: {fields}",
  "log.doing": "Verificando: {done} de {total} cambios",
  "log.whole": "{checked} cambios están íntegros, de ellos {erased} borrados",
  "log.head": "Cabeza: posición {position}, hash {hash}",
  "log.headText": "Guárdelo en otro lugar: demuestra más tarde que no se cortó nada.",
  "log.wrong": "El registro fue alterado en el cambio {id}",
  "log.wrongText": "{entity} {entityId}: {why}. Los {checked} cambios anteriores están íntegros.",
  "changes.action.purged": "eliminado para siempre",
  "log.verifying": "Verificación del registro de cambios",
};
