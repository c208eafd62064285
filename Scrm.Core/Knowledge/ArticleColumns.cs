using System.Collections.Frozen;

namespace Scrm.Core.Knowledge;

/// <summary>Columns of a table of articles; a file may name them in Chinese.</summary>
internal static class ArticleColumns
{
    public const string Id = "id";
    public const string Question = "question";
    public const string Similar = "similar";
    public const string AnswerType = "answerType";
    public const string Answer = "answer";
    public const string Status = "status";
    public const string Enabled = "enabled";
    public const string Category = "category";
    public const string Tags = "tags";
    public const string Owner = "owner";
    public const string ValidFrom = "validFrom";
    public const string ValidUntil = "validUntil";
    public const string Channels = "channels";
    public const string Segments = "segments";
    public const string Tiers = "tiers";
    public const string Notes = "notes";

    /// <summary>All but the answers of single channels, which are <c>answer.wechat</c> and <c>answerType.wechat</c>.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Id, Question, Similar, AnswerType, Answer, Status, Enabled, Category, Tags, Owner, ValidFrom, ValidUntil, Channels, Segments, Tiers, Notes];

    private static readonly FrozenDictionary<string, string> Known =
        All.ToDictionary(name => name, name => name, StringComparer.OrdinalIgnoreCase)
            .Concat(new Dictionary<string, string>
            {
                ["标识"] = Id, ["编号"] = Id, ["问题"] = Question, ["标准问"] = Question, ["相似问"] = Similar, ["相似问法"] = Similar, ["其他问法"] = Similar,
                ["答案类型"] = AnswerType, ["答案"] = Answer, ["状态"] = Status, ["启用"] = Enabled, ["分类"] = Category, ["标签"] = Tags,
                ["负责人"] = Owner, ["生效日期"] = ValidFrom, ["失效日期"] = ValidUntil, ["渠道"] = Channels, ["分群"] = Segments, ["人群"] = Segments,
                ["会员等级"] = Tiers, ["备注"] = Notes,
            })
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Our name of a file's column, or null when it is none of ours.</summary>
    public static string? NameOf(string column) =>
        Known.TryGetValue(column, out var name) ? name
        : ChannelOf(column, Answer) is { } own ? $"{Answer}.{own}"
        : ChannelOf(column, AnswerType) is { } kind ? $"{AnswerType}.{kind}"
        : null;

    /// <summary>The channel of a column such as <c>answer.wechat</c>, or null.</summary>
    public static string? ChannelOf(string column, string of) =>
        column.Length > of.Length + 1 && column[of.Length] == '.' && column.StartsWith(of, StringComparison.OrdinalIgnoreCase) ? column[(of.Length + 1)..] : null;
}
