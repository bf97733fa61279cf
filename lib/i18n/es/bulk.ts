import type { bulk as english } from "../en/bulk.ts";
import type { Translation } from "../t.ts";

export const bulk: Translation<typeof english> = {
  "bulk.selected": "seleccionados",
  "bulk.tick": "Seleccionar {name}",
  "bulk.select": "Seleccionar",
  "bulk.all": "Los {count} que coinciden",
  "bulk.allAbout": "Los cerca de {count} que coinciden",
  "bulk.change": "Cambiar…",
  "bulk.title": "Cambiar {what}",
  "bulk.fields": "Qué cambiar",
  "bulk.stays": "Queda como está",
  "bulk.addTags": "Añadir etiquetas",
  "bulk.removeTags": "Quitar etiquetas",
  "bulk.preview": "Mostrar qué cambiaría",
  "bulk.previewTitle": "Esto cambiaría",
  "bulk.will": { one: "Cambia 1 registro.", other: "Cambian {count} registros." },
  "bulk.wont": "No cambia ningún registro.",
  "bulk.byJob": "Sigue en segundo plano; una página muestra cuánto lleva.",
  "bulk.unchanged": { one: "1 ya tiene estos valores.", other: "{count} ya tienen estos valores." },
  "bulk.skipped": { one: "1 queda como está", other: "{count} quedan como están" },
  "bulk.why": "{why} ({count})",
  "bulk.do": { one: "Cambiar 1 registro", other: "Cambiar {count} registros" },
  "bulk.none": "No hay ningún registro seleccionado",
  "bulk.noneText": "Marque las filas de la lista que deban cambiar, o todas las que coinciden.",
  "bulk.back": "Volver a la lista",
  "runs.title": "Cambio de muchos registros",
  "runs.doing": "Cambiando: {done} de {total} registros",
  "runs.doingText": "Esta página se recarga sola hasta terminar. Puede salir de ella.",
  "runs.done":
    "{updated} registros cambiados, {unchanged} ya tenían los valores, {skipped} quedaron.",
  "runs.imported":
    "{created} registros añadidos, {updated} cambiados, {unchanged} sin cambios, {failed} filas fallidas.",
  "runs.failed": "Se detuvo: {why}",
  "runs.toSet": "Ver los cambios o deshacerlos",
  "runs.reload": "Recargar",
};
