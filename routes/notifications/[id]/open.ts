import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { formAction } from "../../../lib/http/form.ts";
import { openNotification } from "../../../lib/notifications/service.ts";

export const handler = define.handlers(
  formAction((ctx, { params }) => openNotification(ctx, idOf(params, "Notification"))),
);
