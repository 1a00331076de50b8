@echo off
rem Runs Postedit. In a release the jars are beside this script; in a checkout it builds them under target\app first,
rem whenever a source differs from what they were built from.
setlocal
set "home=%~dp0"
set "app=%home%"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "major=0"
for /f "tokens=2,3" %%a in ('call "%java%" -version 2^>^&1') do if "%%a"=="version" for /f "delims=." %%m in ("%%~b") do set "major=%%m"
if %major% lss 17 (
    echo postedit: no Java 17 or later found: install it, for example OpenJDK>&2
    exit /b 2
)

if not exist "%home%pom.xml" goto run
rem A build is a directory of its own, complete before "current" names it and never changed after.
set "builds=%home%target\app"
set "build=none"
if exist "%builds%\current" set /p build=<"%builds%\current"
set "app=%builds%\%build%"
if exist "%app%\sources" (
    call :sources "%app%\sources" /l
    if not errorlevel 1 goto run
)

where mvn >nul 2>nul
if errorlevel 1 (
    echo postedit: no Maven ^(mvn^) found to build with: install Maven 3.8 or later, or take a release, which needs none>&2
    exit /b 2
)
echo postedit: building, this happens once and after each change of the sources ...>&2
set "build=build.%random%%random%"
set "app=%builds%\%build%"
mkdir "%app%"
call :sources "%app%\sources"
call mvn -q -B -ntp -f "%home%pom.xml" "-Dpostedit.target=%app%" ^
    resources:resources compiler:compile jar:jar dependency:copy-dependencies >"%app%\log" 2>&1 <nul
if errorlevel 1 (
    findstr /c:"[ERROR]" "%app%\log" >&2
    if errorlevel 1 type "%app%\log" >&2
    echo postedit: the build failed>&2
    rmdir /s /q "%app%"
    exit /b 2
)
>"%app%\name" echo %build%
move /y "%app%\name" "%builds%\current" >nul
rem What was replaced or left half-made a day ago nobody runs any more.
forfiles /p "%builds%" /m build.* /d -1 /c "cmd /c rmdir /s /q @path" >nul 2>nul

:run
for %%j in ("%app%\postedit-*.jar") do set "jar=%%j"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xss4m -Duser.language=en -Dfile.encoding=UTF-8 ^
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
    -Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.Slf4jLogFactory %POSTEDIT_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%

rem Mirrors the sources into the folder %1, or with /l only compares them. The errorlevel is 0 if nothing differs.
:sources
set "differs=0"
robocopy "%home%." "%~1\pom" pom.xml %2 >nul
if errorlevel 1 set "differs=1"
robocopy "%home%src\main" "%~1\main" /mir %2 >nul
if errorlevel 1 set "differs=1"
robocopy "%home%rules" "%~1\rules" /mir %2 >nul
if errorlevel 1 set "differs=1"
exit /b %differs%
