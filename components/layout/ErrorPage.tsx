import { remark } from "../../lib/i18n/remark.ts";
import { t } from "../../lib/i18n/t.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import type { IconName } from "../ui/icons.ts";

export interface ErrorPageProps {
  status: number;
  /** What the error says itself, in words for people. */
  message: string;
  requestId: string | undefined;
  signedIn: boolean;
  /** This version and its database do not fit together. */
  updating?: boolean;
  /** Where the person was: this page's own address, or the form that was sent. */
  from: Place;
}

export interface Place {
  href: string;
  /** True where opening it again repeats what failed. */
  same: boolean;
}

/** What went wrong, whether anything was saved, and the way back. */
export function ErrorPage(props: ErrorPageProps) {
  const { status, requestId, signedIn } = props;
  const words = inWords(props);
  return (
    <div class={signedIn ? undefined : "alone"}>
      <EmptyState
        level={1}
        icon={words.icon}
        code={String(status)}
        title={words.title}
        text={
          <>
            {words.text}
            {requestId && (
              <>
                <br />
                {status < 500 && t("error.request")} <code>{requestId}</code>
              </>
            )}
          </>
        }
      >
        <Ways {...props} />
      </EmptyState>
    </div>
  );
}

function Ways({ status, signedIn, updating, from }: ErrorPageProps) {
  if (updating) return <ButtonLink kind="primary" href={from.href}>{t("error.again")}</ButtonLink>;
  if (!signedIn) return <ButtonLink kind="primary" href="/login">{t("error.signIn")}</ButtonLink>;
  const again = status >= 500 ? t("error.again") : undefined;
  const back = from.same ? again : t("error.back");
  return (
    <>
      {back && <ButtonLink kind="primary" href={from.href}>{back}</ButtonLink>}
      <ButtonLink kind={back ? "plain" : "primary"} href="/">{t("error.home")}</ButtonLink>
      {status === 404 && <ButtonLink href="/customers">{t("error.search")}</ButtonLink>}
    </>
  );
}

interface Words {
  icon: IconName;
  title: string;
  text: string;
}

function inWords({ status, message, updating }: ErrorPageProps): Words {
  if (status === 404) {
    return { icon: "search", title: t("error.notFound"), text: t("error.notFoundText") };
  }
  if (status === 403) {
    return { icon: "lock", title: t("error.forbidden"), text: remark(message) };
  }
  if (updating) {
    return { icon: "clock", title: t("error.updating"), text: t("error.updatingText") };
  }
  if (status === 503) {
    return { icon: "clock", title: t("error.busy"), text: t("error.busyText") };
  }
  if (status >= 500) {
    return { icon: "alert", title: t("error.failed"), text: t("error.failedText") };
  }
  return { icon: "alert", title: t("error.other"), text: remark(message) };
}
