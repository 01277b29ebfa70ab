.DEFAULT_GOAL := help
.PHONY: help setup testing build run office test lint format bench load clean

PACKAGES := libsqlite3-dev pkg-config python3 libpango1.0-dev libcairo2-dev libxlsxwriter-dev libzip-dev \
            libexpat1-dev libqrencode-dev fonts-noto-cjk
TESTING  := poppler-utils chromium chromium-driver
AXE      := .build/tools/axe.min.js
RESULTS  := .build/results
# The program carries Swift's own libraries along, so that a server needs no Swift.
RELEASE  := -c release --static-swift-stdlib
# Tests of real connections and browsers wait in real time, so they do not share the cores with the others.
ALONE    := WebTests.LiveTests|BrowserTests

help: ## 列出命令 list the commands
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/'

setup: ## 检查并安装所需软件 check the machine and install what is missing
	@command -v swift >/dev/null || { \
	  echo "缺少 Swift 6.2 或更新版本,请按 https://www.swift.org/install/linux 安装后重试。"; \
	  echo "Swift 6.2 or newer is missing; install it from https://www.swift.org/install/linux and run again."; \
	  exit 1; }
	@missing=""; for p in $(PACKAGES); do dpkg -s $$p >/dev/null 2>&1 || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
	  echo "安装 installing:$$missing"; \
	  if [ "$$(id -u)" = 0 ]; then s=""; else s=sudo; fi; \
	  $$s apt-get update -qq && $$s env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing; \
	fi

testing: ## 测试另需的软件 what the tests need besides
	@$(MAKE) --no-print-directory setup PACKAGES="$(PACKAGES) $(TESTING)"
	@test -s $(AXE) || $(MAKE) --no-print-directory $(AXE)

# axe-core 4.12.1 (MPL-2.0) checks accessibility in the browser tests; a Python package holds it.
$(AXE):
	@python3 -m pip --version >/dev/null 2>&1 || $(MAKE) --no-print-directory setup PACKAGES=python3-pip
	@rm -rf .build/axe && mkdir -p .build/axe $(dir $@)
	@python3 -m pip download --quiet --no-deps --dest .build/axe axe-playwright-python==0.1.8 && \
	python3 -m zipfile --extract .build/axe/axe_playwright_python-*.whl .build/axe && \
	mv .build/axe/axe_playwright_python/axe.min.js $@ || { \
	  echo "取不到 axe,浏览器测试需要它:请检查网络后重试 make testing。"; \
	  echo "axe, which the browser tests need, cannot be fetched; check the network and run make testing again."; \
	  exit 1; }
	@rm -rf .build/axe

build: setup ## 编译发布版 build the release binary
	swift build $(RELEASE) --product jinbang

run: build ## 运行晋城两个样例批次 run the two sample calls of Jincheng
	@rm -rf $(RESULTS)
	@for call in jincheng-2022-workstation jincheng-2022-base; do \
	  .build/release/jinbang run Applications/$$call --out $(RESULTS)/$$call || exit $$?; \
	done

office: build ## 网上办公室,带样例批次 the web office with the sample calls
	@rm -rf .build/office && mkdir -p .build/office
	.build/release/jinbang serve --demo Applications --ledger .build/office/ledger.sqlite

test: testing lint ## 全部测试 all tests
	swift build --build-tests
	swift test --skip-build --disable-xctest --skip '$(ALONE)'
	swift test --skip-build --disable-xctest --filter '$(ALONE)'

lint: ## 检查格式 check the format
	swift format lint --strict --recursive --parallel Sources Tests Benchmarks Package.swift

format: ## 整理格式 format in place
	swift format --in-place --recursive --parallel Sources Tests Benchmarks Package.swift

bench: build ## 测速,与同机的对照一起打印 measure beside a bound in the same run
	swift build $(RELEASE) --product benchmarks
	.build/release/benchmarks --folder .build

load: build ## 网上办公室的负载，约五分钟 the load that the web office bears, about five minutes
	swift build $(RELEASE) --product benchmarks
	.build/release/benchmarks serve-load --folder .build

clean: ## 删除编译结果 remove what was built
	rm -rf .build
