#include "domain/secrets.h"

#include "base/visibletext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace shipworthy {
namespace {

/// A shape of secret. \a marker is looked for first, because a plain search is far cheaper than the expression.
struct Shape {
    QStringView marker;
    QStringView pattern; ///< group 1, or the whole match, is what is covered
    const char *kind;
    bool mustLookRandom = true; ///< plain words behind the marker are no secret
};

constexpr const char *keyPrefix = QT_TRANSLATE_NOOP("shipworthy::secrets", "key");
constexpr const char *token = QT_TRANSLATE_NOOP("shipworthy::secrets", "token");
constexpr const char *password = QT_TRANSLATE_NOOP("shipworthy::secrets", "password in a URL");
constexpr const char *privateKey = QT_TRANSLATE_NOOP("shipworthy::secrets", "private key");

// Prefixes as their issuers document them. A part of a key betrays it as well, so four characters after a prefix are
// enough; a bare prefix ("sk-ant-*", "sk-...") is none.
constexpr std::array shapes{
    Shape{u"sk-", uR"(\bsk-(?>(?:ant-|proj-|live-|test-|or-)?(?:api\d\d-)?)[A-Za-z0-9_-]{6,}(?:\.{3})?)", keyPrefix},
    Shape{u"k_live_", uR"(\b[rsp]k_live_[A-Za-z0-9]{4,})", keyPrefix},
    Shape{u"k_test_", uR"(\b[rs]k_test_[A-Za-z0-9]{4,})", keyPrefix},
    Shape{u"gh", uR"(\bgh[pousr]_[A-Za-z0-9]{6,})", token},
    Shape{u"github_pat_", uR"(\bgithub_pat_[A-Za-z0-9_]{6,})", token},
    Shape{u"glpat-", uR"(\bglpat-[A-Za-z0-9_-]{6,})", token},
    Shape{u"xox", uR"(\bxox[abeprs]-[A-Za-z0-9-]{6,})", token},
    Shape{u"AKIA", uR"(\bAKIA[0-9A-Z]{6,})", keyPrefix},
    Shape{u"ASIA", uR"(\bASIA[0-9A-Z]{12,})", keyPrefix},
    Shape{u"AIza", uR"(\bAIza[0-9A-Za-z_-]{8,})", keyPrefix},
    Shape{u"SG.", uR"(\bSG\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,})", keyPrefix},
    Shape{u"npm_", uR"(\bnpm_[A-Za-z0-9]{16,})", token},
    Shape{u"hvs.", uR"(\bhvs\.[A-Za-z0-9_-]{8,})", token},
    Shape{u"eyJ", uR"(\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*)", token},
    Shape{u"earer ", uR"(\b[Bb]earer ([A-Za-z0-9._~+/-]{16,}=*))", token},
    Shape{u"://", uR"(\b[A-Za-z][A-Za-z0-9+.-]*://[^\s/:@<>'"`]*:([^\s/@<>'"`]+)@)", password, false},
    Shape{u"PRIVATE KEY-----", uR"(-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|\z))",
          privateKey, false},
};

/// Text that stands where a secret would: ${VAR}, $VAR, <password>, ***, xxx, "password", "changeme".
bool isPlaceholder(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral(
            R"(^(?:[$%{<\[*].*|[xX*.]+|\.{3}|.*\$\{.*|(?:your|my|change|example|placeholder|dummy)[-_a-z0-9]*|pass(?:word)?|pwd|secret|token|key)$)"),
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(text).hasMatch();
}

/// A key of plain words ("sk-something-like-this") is none: real ones have a digit or mixed case.
bool looksRandom(QStringView text)
{
    const bool digit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    const bool upper = std::ranges::any_of(text, [](QChar c) { return c.isUpper(); });
    const bool lower = std::ranges::any_of(text, [](QChar c) { return c.isLower(); });
    return digit || (upper && lower);
}

const QRegularExpression &expression(std::size_t shape)
{
    static const auto compiled = [] {
        std::array<QRegularExpression, shapes.size()> all;
        for (std::size_t i = 0; i < shapes.size(); ++i)
            all[i] = QRegularExpression(shapes[i].pattern.toString());
        return all;
    }();
    return compiled[shape];
}

} // namespace

QList<SecretSpan> findSecrets(QStringView text)
{
    QList<SecretSpan> spans;
    QString subject; // matched as a string: matching a view is spelt differently before Qt 6.5
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        if (!text.contains(shapes[i].marker))
            continue;
        if (subject.isEmpty())
            subject = text.toString();
        for (auto match = expression(i).globalMatch(subject); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const int group = found.lastCapturedIndex() > 0 ? 1 : 0;
            const QString secret = found.captured(group);
            if (isPlaceholder(secret) || (shapes[i].mustLookRandom && !looksRandom(secret)))
                continue;
            spans.append({.start = found.capturedStart(group),
                          .length = found.capturedLength(group),
                          .kind = QCoreApplication::translate("shipworthy::secrets", shapes[i].kind)});
        }
    }
    std::ranges::sort(spans, {}, &SecretSpan::start);
    // Shapes may overlap (a token inside a URL): one cover over both.
    QList<SecretSpan> merged;
    for (const SecretSpan &span : std::as_const(spans)) {
        if (!merged.isEmpty() && span.start < merged.last().start + merged.last().length) {
            SecretSpan &last = merged.last();
            last.length = std::max(last.start + last.length, span.start + span.length) - last.start;
        } else {
            merged.append(span);
        }
    }
    return merged;
}

QString hiddenSecret()
{
    return QCoreApplication::translate("shipworthy::secrets", "[secret hidden]");
}

QString withSecretsCovered(const QString &text)
{
    const QList<SecretSpan> spans = findSecrets(text);
    if (spans.isEmpty())
        return text;
    const QString cover = hiddenSecret();
    QString covered;
    qsizetype from = 0;
    for (const SecretSpan &span : spans) {
        covered += QStringView(text).sliced(from, span.start - from);
        covered += cover;
        covered += QString(QStringView(text).sliced(span.start, span.length).count(u'\n'), u'\n');
        from = span.start + span.length;
    }
    covered += QStringView(text).sliced(from);
    return covered;
}

QString withoutSecrets(const QString &text)
{
    return withVisibleTags(withSecretsCovered(text));
}

} // namespace shipworthy
