"""nginx and h2o: the servers that are configured by a file."""

import re

from .http import Refused
from .program import Program, is_root, output

FIGURES = "/v1/figures"
# nginx takes no longer word in its configuration.
NGINX_WORD_MAX = 4_000


class Nginx(Program):
    package = "nginx"
    serves_tls = True

    def version(self):
        return re.sub(r".*/", "", output("nginx", "-v"))

    def command(self):
        path = self.site.folder / f"{self.name}.conf"
        path.write_text(self.configuration())
        return ["nginx", "-c", path, "-p", self.site.folder, "-e", "stderr"]

    def configuration(self):
        folder = self.site.folder
        paths = "".join(
            f"{name}_temp_path {folder}/{self.name}-{name};"
            for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        return f"""
            {"user root;" if is_root() else ""}
            worker_processes 1; daemon off; pid {folder}/{self.name}.pid;
            events {{ worker_connections 8192; }}
            http {{
                access_log off; sendfile on; tcp_nopush on; tcp_nodelay on;
                keepalive_requests 1000000000; keepalive_timeout 75;
                open_file_cache max=2000; default_type application/json; {paths}
                server {{
                    listen 127.0.0.1:{self.ports.plain} reuseport backlog=4096;
                    {self.tls() if self.has_tls else ""} {self.locations()}
                }}
            }}"""

    def tls(self):
        site = self.site
        return f"""
            listen 127.0.0.1:{self.ports.tls} ssl reuseport backlog=4096;
            ssl_protocols TLSv1.2 TLSv1.3; ssl_session_cache shared:tls:1m;
            ssl_certificate {site.certificate}; ssl_certificate_key {site.key};"""


class NginxReturn(Nginx):
    """Answers from its configuration, so with one content for all."""

    name, title, kinds = "nginx-return", "nginx return", {"item"}

    def locations(self):
        content = self.content().decode()
        quoted = re.sub(r"(['\\])", r"\\\1", content)
        return f"location {FIGURES}/ {{ return 200 '{quoted}'; }}"

    def content(self):
        """The content nearest the mean in length that nginx can quote."""
        contents = self.site.kinds["item"].contents.values()
        mean = len(self.site.kinds["item"].contents[self.site.kinds["item"].mean_path])
        fit = [each for each in contents if b"$" not in each and len(each) < NGINX_WORD_MAX]
        if not fit:
            raise Refused("no figure of the corpus fits into nginx's configuration")
        return min(fit, key=lambda each: abs(len(each) - mean))

    def expected(self, kind, path):
        return self.content()


class NginxFile(Nginx):
    name, title = "nginx-file", "nginx file"

    def locations(self):
        lists = f"location = {FIGURES} {{ alias {self.site.list_content}; }}"
        return f"root {self.site.root}; {lists}"


class H2O(Program):
    """Answers with one file for all ids: it opens files anew where they change."""

    name = title = package = "h2o"
    serves_tls = True

    def version(self):
        return output("h2o", "--version").removeprefix("h2o version ")

    def command(self):
        path = self.site.folder / "h2o.conf"
        path.write_text(self.configuration())
        return ["h2o", "-c", path]

    def configuration(self):
        site = self.site
        return f"""
{"user: root" if is_root() else ""}
num-threads: 1
max-connections: 20000
http1-request-timeout: 75
file.mime.setdefaulttype: application/json
listen:
  host: 127.0.0.1
  port: {self.ports.plain}
{self.tls() if self.has_tls else ""}
hosts:
  default:
    paths:
      {FIGURES}/:
        file.file: {site.item_content}
      {FIGURES}:
        file.file: {site.list_content}
"""

    def tls(self):
        return f"""
listen:
  host: 127.0.0.1
  port: {self.ports.tls}
  ssl:
    certificate-file: {self.site.certificate}
    key-file: {self.site.key}
"""

    def expected(self, kind, path):
        of_kind = self.site.kinds[kind]
        return of_kind.contents[of_kind.mean_path]
