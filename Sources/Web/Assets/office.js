// What pages do beyond what works without a script: drafts, live totals, news, no double clicks.
"use strict";
(() => {
  const zh = document.documentElement.lang.startsWith("zh");
  const say = (chinese, english) => (zh ? chinese : english);
  const frame = new Set(["form-token", "form-number", "version"]);

  const encode = (form) => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (!frame.has(name) && typeof value === "string" && form.elements[name]?.type !== "password") {
        fields.append(name, value);
      }
    }
    return fields;
  };
  const token = (form) => form.elements["form-token"]?.value ?? "";
  const send = (method, path, form, fields) =>
    fetch(path, {
      method,
      headers: { "Content-Type": "application/x-www-form-urlencoded", "X-Form-Token": token(form) },
      body: fields.toString(),
      credentials: "same-origin",
    });

  // One click is one act: the button rests until the page is left, or shown again from the cache.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    for (const button of form.querySelectorAll("button")) button.setAttribute("aria-disabled", "true");
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });

  const watch = (form) => {
    const path = form.dataset.draft;
    const shelf = `jinbang:${path}`;
    const state = document.createElement("p");
    state.className = "draft-state";
    state.setAttribute("role", "status");
    form.append(state);
    let version = Number(form.dataset.draftVersion ?? 0);
    let wait = 0;
    let isOutdated = false;
    const tell = (text, isBad = false) => {
      state.textContent = text;
      state.classList.toggle("bad", isBad);
    };
    const keep = () => {
      try { localStorage.setItem(shelf, JSON.stringify({ version, body: encode(form).toString() })); } catch {}
    };
    const forget = () => { try { localStorage.removeItem(shelf); } catch {} };
    const save = async () => {
      if (isOutdated || form.dataset.sent) return;
      const fields = encode(form);
      fields.set("draft-version", String(version));
      try {
        const answer = await send("PUT", path, form, fields);
        if (answer.status === 409) {
          isOutdated = true;
          tell(say("另一个窗口保存了更新的草稿，本页不再保存。请重新打开本页。", "Another window saved a newer draft; this page no longer saves. Open it again."), true);
        } else if (answer.ok) {
          version = (await answer.json()).version;
          if (form.elements["draft-version"]) form.elements["draft-version"].value = String(version);
          forget();
          tell(say("草稿已保存", "Draft saved"));
        } else {
          tell(say("草稿未能保存，请登录后再试；内容已留在本机", "The draft was not saved; sign in again. It is kept on this device."), true);
        }
      } catch {
        tell(say("网络中断，内容已留在本机，恢复后自动保存", "No connection; kept on this device until it is back"), true);
        setTimeout(save, 5000);
      }
    };
    const restore = () => {
      let kept = null;
      try { kept = JSON.parse(localStorage.getItem(shelf) ?? "null"); } catch {}
      if (!kept || kept.version !== version) return forget();
      for (const [name, value] of new URLSearchParams(kept.body)) {
        const field = form.elements[name];
        if (!field) continue;
        if (field.type === "checkbox") field.checked = true;
        else field.value = value;
      }
      save();
    };
    form.addEventListener("input", () => {
      keep();
      clearTimeout(wait);
      wait = setTimeout(save, 700);
    });
    form.addEventListener("submit", forget);
    window.addEventListener("online", save);
    restore();
  };

  const total = (form) => {
    let wait = 0;
    let round = 0;
    const ask = async () => {
      const mine = ++round;
      try {
        const answer = await send("POST", form.dataset.total, form, encode(form));
        if (!answer.ok || mine !== round) return;
        for (const [id, text] of Object.entries(await answer.json())) {
          const place = document.getElementById(id);
          if (place) place.textContent = text;
        }
      } catch {}
    };
    form.addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(ask, 150);
    });
    ask();
  };

  const listen = (main) => {
    const source = new EventSource(main.dataset.events);
    source.addEventListener("changed", () => {
      if (document.querySelector(".note.live")) return;
      const note = document.createElement("div");
      note.className = "note live";
      note.setAttribute("role", "status");
      const link = document.createElement("a");
      link.href = location.pathname + location.search;
      link.textContent = say("有新的进展，点此刷新", "Something changed; reload");
      note.append(link);
      main.querySelector("h1")?.after(note);
    });
    // What takes long tells how far it is, and shows what came of it.
    source.addEventListener("progress", (event) => {
      const [done, total] = event.data.split("/").map(Number);
      for (const bar of main.querySelectorAll("progress[data-progress]")) {
        bar.max = Math.max(1, total);
        bar.value = done;
        bar.textContent = `${done} / ${total}`;
      }
    });
    source.addEventListener("finished", () => {
      source.close();
      location.reload();
    });
    window.addEventListener("pagehide", () => source.close());
  };

  // The conditions of an application, as the server sees them while somebody types.
  const check = (form) => {
    let wait = 0;
    let round = 0;
    const show = (line, number) => {
      for (const place of form.querySelectorAll(`[data-condition="${number}"]`)) {
        place.classList.remove("good", "bad", "waiting");
        place.classList.add(line.tone);
        const badge = place.querySelector(".badge");
        badge.className = `badge ${line.tone}`;
        badge.textContent = line.word;
        const detail = place.querySelector(".detail");
        if (detail) detail.textContent = line.detail;
      }
    };
    const ask = async () => {
      const mine = ++round;
      try {
        const answer = await send("POST", form.dataset.check, form, encode(form));
        if (!answer.ok || mine !== round) return;
        const news = await answer.json();
        news.conditions.forEach(show);
        form.querySelector("#check-summary").textContent = news.summary;
      } catch {}
    };
    form.addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(ask, 400);
    });
  };

  // Files go in small pieces; after a break the server says how far it came.
  const upload = (field) => {
    const { upload: path, document: about, list } = field.dataset;
    const form = field.form;
    const pause = (time) => new Promise((done) => setTimeout(done, time));
    const line = (name) => {
      const item = document.createElement("li");
      const bar = document.createElement("progress");
      const state = document.createElement("span");
      bar.max = 100;
      bar.value = 0;
      bar.setAttribute("aria-label", name);
      state.setAttribute("role", "status");
      item.append(name, " ", bar, " ", state);
      document.getElementById(list).append(item);
      return { item, bar, state };
    };
    const patch = (file, id, offset) =>
      fetch(`${path}/${id}?at=${offset}`, {
        method: "PATCH",
        headers: { "Content-Type": "application/octet-stream", "X-Form-Token": token(form) },
        body: file.slice(offset, offset + 262144),
        credentials: "same-origin",
      });
    const begin = (file) =>
      send("POST", path, form, new URLSearchParams({
        document: about, name: file.name, size: String(file.size), stamp: String(file.lastModified),
      }));
    const carry = async (file, view) => {
      let place = null;
      let answer = await begin(file);
      while (true) {
        if (answer.status === 401 || answer.status === 403) {
          throw new Error(say("请重新登录后再选同一文件，从断处继续", "Sign in again and choose the same file: it goes on"));
        }
        if (answer.status >= 500) throw new TypeError("server");
        const news = await answer.json();
        if (news.error) throw new Error(news.error);
        place = { ...place, ...news };
        if (place.whole) return place;
        view.bar.value = (100 * place.offset) / file.size;
        view.state.textContent = `${Math.floor(view.bar.value)}%`;
        answer = await patch(file, place.id, place.offset);
      }
    };
    const finish = (view, place) => {
      view.bar.remove();
      view.state.textContent = say("✓ 已上传", "✓ uploaded");
      const link = document.createElement("a");
      link.href = `${path}/${place.id}/remove`;
      link.textContent = say("删除", "Remove");
      view.item.append(" ", link);
      form.dispatchEvent(new Event("input"));
    };
    const take = async (file) => {
      const view = line(file.name);
      for (let turn = 1; ; turn += 1) {
        try {
          return finish(view, await carry(file, view));
        } catch (trouble) {
          if (!(trouble instanceof TypeError) || turn > 60) {
            view.bar.remove();
            view.state.className = "error";
            view.state.textContent = `✗ ${trouble.message}`;
            return;
          }
          view.state.textContent = say("网络中断，正在重试…", "No connection; trying again…");
          await pause(Math.min(1000 * turn, 10000));
        }
      }
    };
    field.addEventListener("change", async () => {
      const files = [...field.files];
      field.value = "";
      for (const file of files) await take(file);
    });
  };
  for (const hint of document.querySelectorAll(".without-script")) hint.remove();
  for (const form of document.querySelectorAll("form[data-check]")) check(form);
  for (const field of document.querySelectorAll("input[data-upload]")) upload(field);

  // A clock that runs down to the moment which the server named.
  const timer = (place) => {
    const end = Number(place.dataset.timer);
    const two = (number) => String(number).padStart(2, "0");
    const tick = () => {
      const rest = Math.round((end - Date.now()) / 1000);
      const seconds = Math.abs(rest);
      place.textContent = `${rest < 0 ? "−" : ""}${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
      place.classList.toggle("over", rest < 0);
    };
    tick();
    setInterval(tick, 1000);
  };

  for (const place of document.querySelectorAll("[data-timer]")) timer(place);
  for (const form of document.querySelectorAll("form[data-draft]")) watch(form);
  for (const form of document.querySelectorAll("form[data-total]")) total(form);
  for (const main of document.querySelectorAll("main[data-events]")) listen(main);
})();
