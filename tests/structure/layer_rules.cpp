// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/structure/layer_rules.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <optional>

namespace tenure::structure {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A layer, the layers that it may include (itself aside) and the Qt modules that it may use.
struct Layer {
    QString name;
    QString folder;
    QStringList layers;
    QStringList modules;
};

const std::vector<Layer>& table() {
    static const std::vector<Layer> layers{
        {u"domain"_s, u"models/domain"_s, {}, {u"QtCore"_s}},
        {u"query"_s, u"models/query"_s, {u"domain"_s}, {u"QtCore"_s}},
        {u"store"_s, u"models/store"_s, {u"domain"_s, u"query"_s}, {u"QtCore"_s}},
        {u"operations"_s, u"models/operations"_s, {u"domain"_s, u"query"_s, u"store"_s}, {u"QtCore"_s}},
        {u"painting"_s, u"models/painting"_s, {u"domain"_s}, {u"QtCore"_s, u"QtGui"_s}},
        {u"exchange"_s,
         u"models/exchange"_s,
         {u"domain"_s, u"query"_s, u"store"_s, u"operations"_s, u"painting"_s},
         {u"QtCore"_s, u"QtNetwork"_s}},
        {u"sync"_s,
         u"models/sync"_s,
         {u"domain"_s, u"query"_s, u"store"_s, u"operations"_s},
         {u"QtCore"_s, u"QtNetwork"_s}},
        {u"items"_s,
         u"models/items"_s,
         {u"domain"_s, u"query"_s, u"store"_s, u"operations"_s},
         {u"QtCore"_s, u"QtGui"_s}},
        {u"views"_s,
         u"views"_s,
         {u"domain"_s, u"query"_s, u"items"_s, u"operations"_s, u"exchange"_s, u"sync"_s, u"painting"_s},
         {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtSvg"_s, u"QtSvgWidgets"_s,
          u"QtPrintSupport"_s}},
        {u"cli"_s,
         u"app/cli"_s,
         {u"app"_s, u"domain"_s, u"query"_s, u"store"_s, u"operations"_s, u"painting"_s, u"exchange"_s,
          u"sync"_s, u"items"_s},
         {u"QtCore"_s, u"QtGui"_s, u"QtNetwork"_s}},
        {u"app"_s,
         u"app"_s,
         {u"cli"_s, u"domain"_s, u"query"_s, u"store"_s, u"operations"_s, u"painting"_s, u"exchange"_s,
          u"sync"_s, u"items"_s, u"views"_s},
         {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtNetwork"_s}},
    };
    return layers;
}

/// Libraries that only some layers may see.
struct Library {
    QRegularExpression header;
    QString name;
    QStringList layers;
};

const std::vector<Library>& libraries() {
    static const std::vector<Library> list{
        {QRegularExpression(u"^(sqlite3(ext)?\\.h|SQLiteCpp/)"_s), u"SQLite"_s, {u"store"_s}},
        {QRegularExpression(u"^zlib\\.h"_s), u"zlib"_s, {u"store"_s, u"exchange"_s}},
        {QRegularExpression(u"^(uchardet/)?uchardet\\.h"_s), u"uchardet"_s, {u"exchange"_s}},
        {QRegularExpression(u"^xlsxwriter"_s), u"libxlsxwriter"_s, {u"exchange"_s}},
        {QRegularExpression(u"^gmime/"_s), u"GMime"_s, {u"exchange"_s}},
        {QRegularExpression(u"^libical/"_s), u"libical"_s, {u"exchange"_s}},
        {QRegularExpression(u"^libexif/"_s), u"libexif"_s, {u"exchange"_s}},
        {QRegularExpression(u"^unicode/"_s), u"ICU"_s, {u"domain"_s, u"exchange"_s}},
    };
    return list;
}

/// The layer whose folder @p path lies in; "app/cli" before "app".
std::optional<Layer> layerOf(const QString& path) {
    for (const Layer& layer : table()) {
        if (path.startsWith(layer.folder + u'/'))
            return layer;
    }
    return std::nullopt;
}

/// The layer that an include names; the include is written from the root or from models/.
QString includedLayer(const QString& header) {
    for (const QString& path : {header, QString(u"models/"_s + header)}) {
        if (const auto layer = layerOf(path))
            return layer->name;
    }
    return {};
}

QString ownHeaderFault(const Layer& layer, const QString& header) {
    if (header.startsWith("../"_L1) || header.contains("/../"_L1))
        return u"write the include from the root or from models/, not by way of '..'"_s;
    if (header.startsWith("tests/"_L1))
        return u"%1 must not know the tests"_s.arg(layer.name);
    const QString target = includedLayer(header);
    if (target.isEmpty() || target == layer.name || layer.layers.contains(target))
        return {};
    return u"%1 must not include %2 (\"%3\")"_s.arg(layer.name, target, header);
}

QString systemHeaderFault(const Layer& layer, const QString& header) {
    for (const Library& library : libraries()) {
        if (library.header.match(header).hasMatch() && !library.layers.contains(layer.name))
            return u"%1 must not use %2 (<%3>); that belongs to %4"_s.arg(layer.name, library.name, header,
                                                                          library.layers.join(u", "_s));
    }
    const QString module = qtModuleOf(header);
    if (module.isEmpty() || layer.modules.contains(module))
        return {};
    return u"%1 must not use %2 (<%3>)"_s.arg(layer.name, module, header);
}

} // namespace

QString qtModuleOf(const QString& header) {
    if (!header.startsWith(u'Q'))
        return header.startsWith("qt"_L1) ? u"QtCore"_s : QString();
    if (header.startsWith("Qt"_L1) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    static const QStringList modules = QDir(headers).entryList({u"Qt*"_s}, QDir::Dirs);
    if (modules.contains(header))
        return header;
    for (const QString& module : modules) {
        if (QFileInfo::exists(headers + u'/' + module + u'/' + header))
            return module;
    }
    return {};
}

std::vector<Finding> wrongIncludes(const SourceFile& file) {
    std::vector<Finding> findings;
    const auto layer = layerOf(file.path);
    if (!layer || !file.isCode())
        return findings;
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        const auto match = include.match(file.lines[i]);
        if (!match.hasMatch())
            continue;
        // Which kind of bracket was written decides nothing: a wrong direction is wrong in both.
        const QString header = match.captured(2);
        QString fault = ownHeaderFault(*layer, header);
        if (fault.isEmpty())
            fault = systemHeaderFault(*layer, header);
        if (!fault.isEmpty())
            findings.push_back({file.path, static_cast<int>(i) + 1, fault});
    }
    return findings;
}

std::vector<Finding> wrongLinks(const SourceFile& file) {
    std::vector<Finding> findings;
    const auto layer = layerOf(file.path);
    if (!layer || layer->name == "app"_L1 || !file.path.endsWith("CMakeLists.txt"_L1))
        return findings;
    static const QRegularExpression target(u"\\b(tenure::|Qt6::)(\\w+)"_s);
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        auto matches = target.globalMatch(file.lines[i].section(u'#', 0, 0));
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString name = match.captured(2);
            const bool allowed = match.captured(1) == "Qt6::"_L1 ? layer->modules.contains(u"Qt"_s + name)
                                                                 : layer->layers.contains(name);
            if (!allowed)
                findings.push_back({file.path, static_cast<int>(i) + 1,
                                    u"%1 must not link %2"_s.arg(layer->name, match.captured(0))});
        }
    }
    return findings;
}

} // namespace tenure::structure
