import type { ComponentChildren } from "preact";
import type { Actor } from "../../lib/auth/actor.ts";
import { t } from "../../lib/i18n/t.ts";
import type { News } from "../../lib/notifications/schema.ts";
import { Icon } from "../ui/Icon.tsx";
import { AccountMenu } from "./AccountMenu.tsx";
import { Navigation } from "./Navigation.tsx";
import { ViewingNote } from "./ViewingNote.tsx";

export interface ShellProps {
  actor: Actor;
  news: News;
  /** Path of the page, for the mark in the navigation. */
  path: string;
  /** Below the page: the version, the colours. */
  footer: ComponentChildren;
  children: ComponentChildren;
}

/** What surrounds every page of a signed-in person: a rail when wide, bar and tabs on a phone. */
export function Shell({ actor, news, path, footer, children }: ShellProps) {
  return (
    <>
      <a class="skip" href="#main">{t("app.skip")}</a>
      <header class="top">
        <a class="brand" href="/" aria-current="false">
          <Icon name="petrel" />
          <span>{t("app.name")}</span>
        </a>
        <QuickSearch />
        <Bell unread={news.unread} />
        <AccountMenu actor={actor} />
      </header>
      <Navigation actor={actor} due={news.due} path={path} />
      <main class="main" id="main" tabIndex={-1}>
        <ViewingNote actor={actor} />
        {children}
      </main>
      <footer class="foot">{footer}</footer>
    </>
  );
}

/** The way to what a person is told, with how much of it is new. */
function Bell({ unread }: { unread: number }) {
  return (
    <a class="who bell" href="/notifications" aria-current="false">
      <Icon name="bell" />
      {unread > 0 && <span class="count" aria-hidden="true">{unread > 99 ? "99+" : unread}</span>}
      <span class="vh">
        {unread > 0 ? t("notifications.badge", { count: unread }) : t("notifications.title")}
      </span>
    </a>
  );
}

function QuickSearch() {
  return (
    <form class="find" role="search" action="/search" aria-label={t("nav.search")}>
      <Icon name="search" size="sm" />
      <label class="vh" for="q">{t("nav.search")}</label>
      <input
        id="q"
        name="q"
        type="search"
        placeholder={t("nav.searchShort")}
        autocomplete="off"
      />
    </form>
  );
}
