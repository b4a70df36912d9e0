"""A fictional service of a harbour, well, or broken in the way its audits describe (HARBOUR_STATE=broken).

Tests start it with uvicorn, alone or behind nginx and haproxy.
"""

import os
import traceback
import uuid
from typing import List, Optional

from fastapi import FastAPI, Header, HTTPException, Query, Request, Response
from fastapi.middleware.cors import CORSMiddleware
from fastapi.responses import JSONResponse, PlainTextResponse
from pydantic import BaseModel

IS_BROKEN = os.environ.get("HARBOUR_STATE") == "broken"
OWN_ORIGIN = "https://desk.harbour.example"

HAS_DOCS = not IS_BROKEN or os.environ.get("HARBOUR_DOCS") != "none"

app = FastAPI(title="Harbour", version="1.0", openapi_url="/openapi.json" if HAS_DOCS else None)
app.add_middleware(
    CORSMiddleware,
    allow_origins=["*"] if IS_BROKEN else [OWN_ORIGIN],
    allow_credentials=True,
    allow_methods=["*"],
)


@app.middleware("http")
async def number_request(request: Request, call_next):
    response = await call_next(request)
    if not IS_BROKEN:
        response.headers["X-Request-ID"] = request.headers.get("X-Request-ID", uuid.uuid4().hex)
        response.headers["X-RateLimit-Remaining"] = "19"
    return response


@app.exception_handler(404)
async def no_such_page(request: Request, error: HTTPException):
    if not IS_BROKEN:
        return JSONResponse({"detail": "there is no such page"}, status_code=404)
    trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    return PlainTextResponse(trace + "\nTraceback (most recent call last)", status_code=404)


@app.get("/", summary="What this is")
def front_page():
    """Says the name of the service."""
    return {"service": "Harbour"}


class Health(BaseModel):
    status: str
    database: str
    redis: str


@app.get("/health", response_model=Health)
def health(response: Response):
    """Tells how the service is; broken, it hides that behind a good code, unless told otherwise."""
    if IS_BROKEN:
        response.status_code = int(os.environ.get("HARBOUR_HEALTH", "200"))
    return {"status": "down" if IS_BROKEN else "ok", "database": "ok", "redis": "down" if IS_BROKEN else "ok"}


@app.get("/health/ready", response_model=Health)
def ready(response: Response):
    """Tells whether it may be asked."""
    answer = health(response)
    response.status_code = 503 if IS_BROKEN else 200
    return answer


@app.get("/health/live")
def live(response: Response):
    """Tells whether the process does anything at all."""
    response.status_code = 500 if IS_BROKEN else 200
    return {}


SCRAPES = 0
BOUNDS = ("0.1", "0.5", "2", "5", "+Inf")


@app.get("/metrics", response_class=PlainTextResponse)
def metrics():
    """Between two looks, a hundred ships ask: slowly and in vain where the service is broken."""
    global SCRAPES
    SCRAPES += 1
    memory = "2.0e+09" if IS_BROKEN else "5.0e+07"
    lines = [f"process_resident_memory_bytes {memory}", f"process_cpu_seconds_total {SCRAPES}"]
    below = (0, 10, 40, 100, 100) if IS_BROKEN else (98, 100, 100, 100, 100)
    failed = 20 if IS_BROKEN else 0
    prefix = "process_" if IS_BROKEN and os.environ.get("HARBOUR_METRICS") == "none" else ""
    lines.append(f"# TYPE {prefix}http_request_duration_seconds histogram")
    lines += [f'{prefix}http_request_duration_seconds_bucket{{le="{bound}"}} {count * SCRAPES}'
              for bound, count in zip(BOUNDS, below)]
    lines += [f"{prefix}http_request_duration_seconds_sum {SCRAPES}",
              f"{prefix}http_request_duration_seconds_count {100 * SCRAPES}",
              f"# TYPE {prefix}http_requests_total counter",
              f'{prefix}http_requests_total{{status="200"}} {(100 - failed) * SCRAPES}',
              f'{prefix}http_requests_total{{status="500"}} {failed * SCRAPES}']
    return PlainTextResponse("\n".join(lines) + "\n", media_type="text/plain; version=0.0.4")


class Pilot(BaseModel):
    name: str


if IS_BROKEN:

    @app.get("/pilots", response_model=List[Pilot])
    def every_pilot():
        return [{"name": "Ada"}, {"name": "Bo"}]

    @app.post("/pilots")
    async def take_pilot(request: Request):
        return PlainTextResponse("Traceback (most recent call last): KeyError 'name'", status_code=500)

else:

    @app.get("/pilots", response_model=List[Pilot])
    def pilots(limit: int = Query(50, le=100)):
        """The pilots on duty."""
        return [{"name": "Ada"}, {"name": "Bo"}][:limit]

    @app.post("/pilots", response_model=Pilot)
    def add_pilot(pilot: Pilot):
        """Takes a pilot on."""
        return pilot


@app.get("/roster")
def roster(authorization: Optional[str] = Header(None)):
    """Who is on duty, for those with a token that this service signed."""
    if not IS_BROKEN and authorization != "Bearer signed-by-the-harbour":
        raise HTTPException(status_code=401, detail="log in first")
    return {"tonight": "Ada"}


@app.post("/roster")
def change_roster(x_csrf_token: Optional[str] = Header(None)):
    """Changes it, for pages that hold the token against forgery."""
    if not IS_BROKEN and not x_csrf_token:
        raise HTTPException(status_code=403, detail="the token against forgery is missing")
    return {}


@app.post("/tickets")
def buy_ticket():
    """Sells a ticket."""
    return {"ticket": uuid.uuid4().hex}


@app.post("/auth/login")
async def login(request: Request, response: Response):
    """Opens a session."""
    if b"right" not in await request.body():
        raise HTTPException(status_code=401, detail="wrong password")
    for name in ("session", "auth_token"):
        if IS_BROKEN:
            response.set_cookie(name, uuid.uuid4().hex)
        else:
            response.set_cookie(name, uuid.uuid4().hex, httponly=True, secure=True, samesite="strict")
    return {}


@app.post("/auth/logout")
def logout(response: Response):
    """Ends it; broken, it forgets the cookies."""
    if not IS_BROKEN:
        for name in ("session", "auth_token"):
            response.set_cookie(name, "", max_age=0, httponly=True, secure=True, samesite="strict")
    return {}
