using System.Globalization;
using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Tables;

namespace Scrm.Core.Knowledge;

/// <summary>One line of a table of articles.</summary>
internal sealed class ArticleTableRow
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "yyyy-M-d", "yyyy/MM/dd", "yyyy/M/d", "yyyy.M.d"];
    private readonly CsvLine _line;
    private readonly ILookup<string, string> _columns;
    private readonly List<ImportProblem> _problems = [];

    public ArticleTableRow(CsvLine line, ILookup<string, string> columns)
    {
        (_line, _columns) = (line, columns);
        Row = new ImportRow(line.Number, Cell(ArticleColumns.Id) is { Length: > 0 } id ? id : null, Draft());
    }

    public ImportRow Row { get; }

    public IReadOnlyList<ImportProblem> Problems => _problems;

    private ArticleDraft Draft() => new()
    {
        Question = Cell(ArticleColumns.Question),
        Similar = Lines(ArticleColumns.Similar),
        Answer = Has(ArticleColumns.Answer) ? Answer(ArticleColumns.AnswerType, ArticleColumns.Answer) : null,
        Answers = Own(),
        Status = Status(),
        Enabled = Switch(),
        Category = Cell(ArticleColumns.Category),
        Tags = Lines(ArticleColumns.Tags),
        OwnerId = Cell(ArticleColumns.Owner),
        Validity = Has(ArticleColumns.ValidFrom) || Has(ArticleColumns.ValidUntil)
            ? new ArticleValidity(Day(ArticleColumns.ValidFrom), Day(ArticleColumns.ValidUntil))
            : null,
        Audience = Has(ArticleColumns.Channels) || Has(ArticleColumns.Segments) || Has(ArticleColumns.Tiers)
            ? new ArticleAudience
            {
                Channels = Lines(ArticleColumns.Channels) ?? [],
                Segments = Lines(ArticleColumns.Segments) ?? [],
                Tiers = Lines(ArticleColumns.Tiers) ?? [],
            }
            : null,
        Notes = Cell(ArticleColumns.Notes),
    };

    private Dictionary<string, MessageContent>? Own()
    {
        var channels = _columns.Select(c => ArticleColumns.ChannelOf(c.Key, ArticleColumns.Answer)).OfType<string>().ToList();
        return channels.Count == 0
            ? null
            : channels.Where(c => Cell($"{ArticleColumns.Answer}.{c}") is { Length: > 0 })
                .ToDictionary(c => c, c => Answer($"{ArticleColumns.AnswerType}.{c}", $"{ArticleColumns.Answer}.{c}"));
    }

    private MessageContent Answer(string kindColumn, string column)
    {
        var kind = Cell(kindColumn) ?? "";
        return AnswerCell.Read(kind, Raw(column)) ?? Wrong(kindColumn, $"An answer is text, image, link or menu, not {kind}.", MessageContent.OfText("?"));
    }

    private ArticleStatus? Status() => Cell(ArticleColumns.Status)?.ToLowerInvariant() switch
    {
        null or "" => null,
        "draft" or "草稿" => ArticleStatus.Draft,
        "published" or "已发布" or "发布" => ArticleStatus.Published,
        "archived" or "已归档" or "归档" => ArticleStatus.Archived,
        var other => Wrong<ArticleStatus?>(ArticleColumns.Status, $"A status is draft, published or archived, not {other}.", null),
    };

    private bool? Switch() => Cell(ArticleColumns.Enabled)?.ToLowerInvariant() switch
    {
        null or "" => null,
        "true" or "1" or "yes" or "是" or "启用" => true,
        "false" or "0" or "no" or "否" or "停用" => false,
        var other => Wrong<bool?>(ArticleColumns.Enabled, $"This is true or false, not {other}.", null),
    };

    private DateOnly? Day(string column) =>
        Cell(column) is not { Length: > 0 } text ? null
        : DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Wrong<DateOnly?>(column, $"A day is written like 2026-05-01, not {text}.", null);

    private string[]? Lines(string column) => Has(column) ? Raw(column).ReplaceLineEndings("\n").Split('\n') : null;

    private bool Has(string column) => _columns.Contains(column);

    private string? Cell(string column) => Has(column) ? _line[_columns[column].First()] : null;

    private string Raw(string column) => _line.Raw(_columns[column].First());

    private T Wrong<T>(string column, string message, T instead)
    {
        _problems.Add(new ImportProblem(_line.Number, column, "invalid", message));
        return instead;
    }
}
