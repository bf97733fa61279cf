import FileUpload from "../../islands/FileUpload.tsx";
import type { Attachment } from "../../lib/files/schema.ts";
import { fileLimit } from "../../lib/files/store.ts";
import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Page } from "../../lib/resource.ts";
import { Button } from "../ui/Button.tsx";
import { Locked } from "../ui/Locked.tsx";
import { Moment } from "../ui/Moment.tsx";
import { Panel } from "../ui/Panel.tsx";
import { sizeInWords } from "./size.ts";

export interface FilesPanelProps {
  files: Page<Attachment>;
  /** The record's page: `/customers/7`. */
  here: string;
  /** Whether this person may attach more, and why. */
  upload: { allowed: boolean; reason: string };
  mayTrash: (file: Attachment) => boolean;
  reader: Reader;
}

/** A record's files with their downloads, and the form that adds one. */
export function FilesPanel({ files, here, upload, mayTrash, reader }: FilesPanelProps) {
  const { data, pagination } = files;
  const left = pagination.total - data.length;
  return (
    <Panel id="files" title={t("files.title")}>
      {data.length === 0 && <p class="panel-body muted">{t("files.none")}</p>}
      <ul>
        {data.map((file) => (
          <Item key={file.id} file={file} trash={mayTrash(file)} reader={reader} />
        ))}
      </ul>
      {left > 0 && <p class="panel-body muted">{t("files.more", { count: left })}</p>}
      {upload.allowed
        ? <FileUpload here={here} limit={fileLimit} texts={uploadTexts()} />
        : (
          <div class="panel-body row locked-row">
            <Locked id="why-upload" label={t("files.upload")} reason={upload.reason} />
          </div>
        )}
    </Panel>
  );
}

function Item({ file, trash, reader }: { file: Attachment; trash: boolean; reader: Reader }) {
  const { id, name, size, user, createdAt } = file;
  return (
    <li class="item">
      <div>
        <a class="title" href={`/api/files/${id}`} download={name}>{name}</a>
        <p class="small muted">
          {t("files.by", { size: sizeInWords(size, reader), name: user.name })},{" "}
          <Moment at={createdAt} reader={reader} />
        </p>
      </div>
      {trash && (
        <form method="post" action={`/files/${id}/trash`}>
          <Button kind="ghost" icon="trash">
            <span class="vh">{t("files.remove", { name })}</span>
          </Button>
        </form>
      )}
    </li>
  );
}

function uploadTexts() {
  return {
    choose: t("files.choose"),
    upload: t("files.upload"),
    sending: t("files.sending"),
    cancel: t("form.cancel"),
    tooLarge: t("files.tooLarge"),
    failed: t("files.failed"),
  };
}
