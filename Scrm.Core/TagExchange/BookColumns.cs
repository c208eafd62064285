namespace Scrm.Core.TagExchange;

/// <summary>The columns of an exchanged book: one name in programs, one in Chinese.</summary>
internal static class BookColumns
{
    public const string Kind = "kind";
    public const string Id = "id";
    public const string Dimension = "dimension";
    public const string Tag = "tag";
    public const string Name = "name";
    public const string NameEn = "nameEn";
    public const string Description = "description";
    public const string Exclusive = "exclusive";
    public const string Hue = "hue";
    public const string Scope = "scope";
    public const string Synonyms = "synonyms";
    public const string LifetimeDays = "lifetimeDays";
    public const string SetBy = "setBy";
    public const string CarryOver = "carryOver";
    public const string Archived = "archived";
    public const string MergedInto = "mergedInto";
    public const string Source = "source";
    public const string Patterns = "patterns";
    public const string Confidence = "confidence";
    public const string Enabled = "enabled";
    public const string TargetPrecision = "targetPrecision";
    public const string Note = "note";

    /// <summary>In the order of the file.</summary>
    public static IReadOnlyList<(string Name, string Chinese)> All { get; } =
    [
        (Kind, "类型"), (Id, "标识"), (Dimension, "维度"), (Tag, "标签"), (Name, "名称"), (NameEn, "英文名"), (Description, "说明"),
        (Exclusive, "互斥"), (Hue, "色相"), (Scope, "对象"), (Synonyms, "同义词"), (LifetimeDays, "有效天数"), (SetBy, "谁可打"),
        (CarryOver, "结转"), (Archived, "已归档"), (MergedInto, "并入"), (Source, "来源"), (Patterns, "匹配"), (Confidence, "可信度"),
        (Enabled, "启用"), (TargetPrecision, "目标准确率"), (Note, "备注"),
    ];

    /// <summary>The heading in both languages.</summary>
    public static IReadOnlyList<string> Headings { get; } = [.. All.Select(c => $"{c.Chinese} {c.Name}")];

    /// <summary>The column a heading means: its name, its Chinese name, or both with a space between; null: none.</summary>
    public static string? Find(string heading) => All
        .Where(c => heading.Trim().Split(' ', '/').Any(part =>
            part.Equals(c.Name, StringComparison.OrdinalIgnoreCase) || part == c.Chinese))
        .Select(c => c.Name)
        .FirstOrDefault();
}
