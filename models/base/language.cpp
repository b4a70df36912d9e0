#include "base/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace shipworthy {
namespace {

constexpr QLatin1String setting("language");
constexpr QLatin1String folder(":/i18n");

/// One sentence has one translation, wherever in the program it stands: what needs two carries a comment. So the
/// context that Qt passes along, the class a sentence is said by, does not count.
class Words : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char *, const char *source, const char *comment, int n) const override
    {
        return QTranslator::translate("Shipworthy", source, comment, n);
    }
};

/// The language as it is written where the computer stands: paper and the order of a date go with the place. Arabic
/// with the digits 0 to 9: keys, lines and numbers in the documents are written so too.
QLocale localeFor(const QString &code)
{
    if (code == QLatin1String("ar"))
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    return QLocale(QLocale(code).language(), QLocale::system().territory());
}

} // namespace

QStringList spokenLanguages()
{
    QStringList codes;
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes.append(file.chopped(3));
    if (!codes.contains(QLatin1String("en")))
        codes.append(QStringLiteral("en"));
    codes.sort();
    return codes;
}

QString languageName(const QString &code)
{
    return QLocale(code).nativeLanguageName();
}

QString languageToSpeak(const QString &wish)
{
    const QStringList spoken = spokenLanguages();
    if (spoken.contains(wish))
        return wish;
    const QStringList desktop = QLocale::system().uiLanguages();
    for (const QString &tag : desktop) {
        const QString code = tag.section(QLatin1Char('-'), 0, 0).toLower();
        if (spoken.contains(code))
            return code;
    }
    return QStringLiteral("en");
}

QString wishedLanguage()
{
    return QSettings().value(setting).toString();
}

void setWishedLanguage(const QString &code)
{
    QSettings settings;
    if (code.isEmpty())
        settings.remove(setting);
    else
        settings.setValue(setting, code);
}

QString insideSentence(QString word)
{
    static constexpr auto lower = QT_TRANSLATE_NOOP("language", "lower case");
    const bool capitalStays = word.size() > 1 && word[1].isUpper();
    //: How words begin inside a sentence. Leave this untranslated where that is in lower case; write "as it is"
    //: otherwise.
    if (!word.isEmpty() && !capitalStays &&
        QCoreApplication::translate("language", "lower case") == QLatin1String(lower))
        word[0] = word[0].toLower();
    return word;
}

void speak(const QString &code)
{
    const auto install = [](auto *translator, const QString &name, const QString &where) {
        if (translator->load(name, where))
            QCoreApplication::installTranslator(translator);
    };
    auto *application = QCoreApplication::instance();
    if (code != QLatin1String("en"))
        install(new QTranslator(application), QStringLiteral("qtbase_") + code,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(new Words(application), code, folder);
    if (QLocale::system().language() != QLocale(code).language())
        QLocale::setDefault(localeFor(code));
}

} // namespace shipworthy
