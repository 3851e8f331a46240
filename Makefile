# What people and CI call; `make` alone prints the list. Recipes build only what is stale, then call the launchers.
# Variables are the launchers' flags in capitals. They reach a recipe through the environment, never as pasted text.

SHELL := /bin/sh
MAKEFLAGS += --no-builtin-rules --no-print-directory
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: FORCE

SCHEMA := app-sample/schema
# Quiet, but for warnings: they are errors here, and -q would hide which.
MVN := .ci/mvn -B -ntp -Dorg.slf4j.simpleLogger.defaultLogLevel=warn
ASHLAR := migration-generator/bin/ashlar
MIGRATE := migrate-runner/bin/migrate

# What each target takes. Anything else on make's command line is refused by name, so that a misspelling never goes unseen.
everywhere := SCHEMA DATABASE_URL
takes.db-generate := NAME CHECK RENAME DROP KEEP PLAN FORMAT
takes.db-new := NAME
takes.db-migrate-make := NAME
takes.db-amend := NAME RENAME DROP KEEP PLAN FORMAT
takes.db-check := FORMAT
takes.db-diff := FROM TO RENAME ROLES STRICT FORMAT
takes.db-drift := ROLES STRICT FORMAT
takes.db-export := FROM ROLES STRICT FORMAT
takes.db-pull := FROM PACKAGE OUT ROLES STRICT OVERWRITE FORMAT
takes.db-migrate := TO RUNNER
takes.db-status := FORMAT
takes.db-undo := TO CONFIRM
takes.db-baseline := TO
takes.corpus := CORPUS PG ONLY SAMPLE FORMAT
takes.evolutions := CORPUS PG ONLY SAMPLE FORMAT
takes.roundtrip := CORPUS PG ONLY SAMPLE FORMAT
takes.e2e := E2E_INSTALL

# Names that the contract knows and this release does not do yet.
later := db-rebase db-squash db-contract db-report db-studio db-migrate-push \
    db-fleet-status faults k8s-e2e

given = $(strip $(foreach v,$(.VARIABLES),$(if $(filter command line,$(origin $v)),$v)))
taken = $(everywhere) $(foreach goal,$(MAKECMDGOALS),$(takes.$(goal)))
ifeq ($(filter $(later),$(MAKECMDGOALS)),)
ifneq ($(filter-out $(taken) MAKE% -%,$(given)),)
$(error $(MAKECMDGOALS) does not take $(filter-out $(taken) MAKE% -%,$(given)); it takes $(taken))
endif
endif

.PHONY: $(later)
$(later):
	@echo "make: $@ is not built yet" >&2; exit 2

##@ Every day
.PHONY: help build format test demo clean
help: ## this list
	@awk 'BEGIN { FS = ":.*## " } \
	  /^##@/ { printf "\n%s\n", substr($$0, 5) } \
	  /^[a-z0-9-]+:.*## / { printf "  %-18s %s\n", $$1, $$2 }' Makefile
	@printf '\n%s\n%s\n' 'Every db- target takes SCHEMA=<schema module> (default: $(SCHEMA)) and DATABASE_URL' \
	  '(default: the development database), which may also stand in the environment.'

build: ## compile and package all modules
	@$(start-stamps)
	@$(MVN) -DskipTests package
	@$(finish-stamps)

format: ## put all Java sources into the one format
	@$(MVN) spotless:apply

test: ## run all tests of all modules
	@.ci/tests

demo: extra-stamp = target/service.stamp
demo: extra = $(if $(call stale,$(extra-stamp),$(service-sources)),app-sample/service)
demo: ready ## from a change in Java to a migrated database, step by step
	@app-sample/demo.sh

clean: ## delete what the build made; the development database stays
	@$(MVN) clean
	@rm -rf target

##@ Schema and migrations
.PHONY: db-generate db-new db-migrate-make db-amend db-check
db-generate: ready ## write the next migration [NAME= CHECK=1 RENAME= DROP= KEEP= PLAN=direct FORMAT=json]
	@$(ASHLAR) generate $(generating) $(if $(filter-out 0 no false,$(CHECK)),--check)

db-new: ready ## write an empty numbered migration and its undo: NAME=
	@$(ASHLAR) new $(schema) $(call flag,NAME,name)

db-migrate-make: db-new ## the same as db-new

db-amend: ready ## replace the newest, unmerged migration [as db-generate]
	@$(ASHLAR) amend $(generating)

db-check: ready ## replay the whole history and compare it with snapshot and declaration [FORMAT=json]
	@$(ASHLAR) check $(schema) $(call flag,FORMAT,format)

##@ Any state against any other
.PHONY: db-diff db-drift db-export db-pull
db-diff: ready ## print the SQL from one state to another: FROM= TO= [RENAME= ROLES= STRICT=1 FORMAT=json]
	@$(ASHLAR) diff $(schema) $(call state,FROM,from) $(call state,TO,to) $(call flag,RENAME,rename) $(comparing)

db-drift: ready ## compare the database with what the migrations lead to [ROLES= STRICT=1 FORMAT=json]
	@$(ASHLAR) drift $(schema) $(comparing)

db-export: ready ## print the declared schema, or FROM=, as SQL [ROLES= STRICT=1 FORMAT=json]
	@$(ASHLAR) export $(schema) $(call state,FROM,from) $(comparing)

db-pull: ready ## write a database as a schema module: PACKAGE= OUT= [FROM= ROLES= STRICT=1 OVERWRITE=1 FORMAT=json]
	@$(ASHLAR) pull $(schema) $(call state,FROM,from) $(call flag,PACKAGE,package) $(call flag,OUT,out) \
	    $(if $(filter-out 0 no false,$(OVERWRITE)),--overwrite) $(comparing)

##@ Databases
.PHONY: db-up db-down db-psql db-migrate db-status db-undo db-baseline
db-up: ready ## start the development database and print its address
	@$(ASHLAR) dev up $(schema)

db-down: ready ## stop the development database
	@$(ASHLAR) dev down $(schema)

db-psql: ready ## open psql on the database
	@command -v psql >/dev/null || { echo "make: db-psql needs psql; install PostgreSQL's client programs" >&2; exit 2; }
	@$(ASHLAR) dev psql $(schema)

db-migrate: ready ## apply the pending migrations [TO=] [RUNNER=image]
	@case "$(RUNNER)" in image | '') ;; *) echo "make: RUNNER=$(RUNNER) is unknown; there is RUNNER=image" >&2; exit 2 ;; esac
	@$(on-database); $(if $(RUNNER),k8s/image.sh build && k8s/image.sh run,$(MIGRATE)) migrate $(call flag,TO,to)

db-status: ready ## applied, pending, missing and changed migrations [FORMAT=json]
	@$(on-database); $(MIGRATE) status $(call flag,FORMAT,format)

db-undo: ready ## take the newest version back [TO=] [CONFIRM=<database> when it is not on this machine]
	@$(on-database); $(MIGRATE) undo $(call flag,TO,to) $(call flag,CONFIRM,confirm)

db-baseline: ready ## adopt a database that has all up to a version already [TO=]
	@$(on-database); $(MIGRATE) baseline $(call flag,TO,to)

##@ Conformance
.PHONY: corpus evolutions roundtrip
corpus evolutions roundtrip: ready ## judge by anyone's SQL: CORPUS=<folder> [PG=15,18 ONLY=<part of a name> SAMPLE=3/10]
	@migration-generator/bin/fetch-pg-dump $$(printf %s "$(if $(filter command line,$(origin PG)),$$PG,15,18)" | tr , ' ')
	@$(ASHLAR) $@ $(call flag,CORPUS,corpus) $(call flag,PG,pg) $(call flag,ONLY,only) $(call flag,SAMPLE,sample) \
	    $(call flag,FORMAT,format)

##@ Image
.PHONY: db-migrate-build db-migrate-run e2e
db-migrate-build: ready ## build the runner's image with the schema's migrations in it
	@k8s/image.sh build

db-migrate-run: ready ## run the image on the database
	@$(on-database); k8s/image.sh run

e2e: ready ## image, Job and init container on a real container engine [E2E_INSTALL=1 installs one, as root]
	@k8s/e2e.sh

##@ Figures
.PHONY: bench bench-peers
bench bench-peers: extra-stamp = target/bench.stamp
bench bench-peers: extra = $(if $(call stale,$(extra-stamp),benchmarks/pom.xml benchmarks/src/main),benchmarks)
bench: ready ## measure against floors on this machine
	@benchmarks/run.sh

bench-peers: ready ## measure against other tools as well (needs npm)
	@benchmarks/run.sh --peers

# How recipes are put together.

comma := ,

# $(call flag,NAME,name): --name "$NAME" when NAME stands on the command line; the shell reads the value from its environment.
flag = $(if $(filter command line,$(origin $1)),--$2 "$$$1")
schema = --schema "$$SCHEMA"
generating = $(schema) $(call flag,NAME,name) $(call flag,RENAME,rename) $(call flag,DROP,drop) $(call flag,KEEP,keep) \
    $(call flag,PLAN,plan) $(call flag,FORMAT,format)
# A state may be an address with a password in it, which no process shall show among its arguments.
state = $(if $(filter command line,$(origin $1)),--$2 env:$1)
comparing = $(call flag,ROLES,roles) $(if $(filter-out 0 no false,$(STRICT)),--strict) $(call flag,FORMAT,format)
on-database = [ -n "$${DATABASE_URL-}" ] || DATABASE_URL=$$($(ASHLAR) dev url $(schema)) || exit $$?; \
    MIGRATIONS_DIR=$$SCHEMA/migrations; export DATABASE_URL MIGRATIONS_DIR
export SCHEMA

# The launchers ask the same question of the same files before they start.
stale = $(shell . migrate-runner/bin/java.sh && stale $1 -- pom.xml $2 && echo stale)
tools-stamp := target/tools.stamp
schema-stamp = $(SCHEMA)/target/schema.stamp
tools-sources := $(foreach m,schema-dsl migration-generator/embedded migrate-runner migration-generator,$m/pom.xml $m/src/main)
schema-sources = $(SCHEMA)/pom.xml $(SCHEMA)/src/main schema-dsl/src/main
# The service is compiled against classes that jOOQ's generator writes from the declaration.
service-sources = app-sample/service/pom.xml app-sample/service/src/main app-sample/schema/src/main $(tools-sources)
start-stamps = mkdir -p target $(SCHEMA)/target && touch target/started
finish-stamps = $(if $(extra),cp -p target/started $(extra-stamp) && )cp -p target/started $(tools-stamp) && cp -p target/started $(schema-stamp)

.PHONY: ready
ready:
	$(if $(wildcard $(SCHEMA)/pom.xml),,$(error SCHEMA=$(SCHEMA) is not a module of this build: it has no pom.xml))
	$(eval modules := $(if $(call stale,$(tools-stamp),$(tools-sources)),migration-generator) \
	    $(if $(call stale,$(schema-stamp),$(schema-sources)),$(SCHEMA)) $(extra))
	@$(if $(strip $(modules)),echo "Building $(strip $(modules))" >&2)
	@$(if $(strip $(modules)),$(start-stamps))
	@$(if $(strip $(modules)),$(MVN) -pl "$(subst $(space),$(comma),$(strip $(modules)))" -am -Dmaven.test.skip=true package >&2)
	@$(if $(strip $(modules)),$(finish-stamps))

empty :=
space := $(empty) $(empty)
