using Scrm.Core.Tags;

namespace Scrm.Core.TagExchange;

/// <summary>Words in cells: what programs write, and what people write in Chinese.</summary>
internal static class BookWords
{
    private static readonly Dictionary<Type, Dictionary<string, Enum>> Chinese = new()
    {
        [typeof(BookRowKind)] = new() { ["维度"] = BookRowKind.Dimension, ["标签"] = BookRowKind.Tag, ["规则"] = BookRowKind.Rule },
        [typeof(TagScope)] = new() { ["客户"] = TagScope.Contact, ["会话"] = TagScope.Conversation, ["消息"] = TagScope.Message },
        [typeof(TagSetter)] = new() { ["客服"] = TagSetter.Agents, ["主管"] = TagSetter.Supervisors, ["规则"] = TagSetter.Rules },
        [typeof(TagCarryOver)] = new() { ["留下"] = TagCarryOver.Stay, ["下次会话"] = TagCarryOver.NextConversation },
        [typeof(TagSource)] = new()
        {
            ["文字"] = TagSource.Words, ["菜单"] = TagSource.Menu, ["扫码"] = TagSource.Scan, ["关注"] = TagSource.Subscribe,
            ["链接"] = TagSource.Link, ["购买"] = TagSource.Purchase, ["字段"] = TagSource.Field, ["行为"] = TagSource.Behaviour,
            ["表单"] = TagSource.Form, ["意图"] = TagSource.Intent, ["学习"] = TagSource.Learned,
            ["偏好"] = TagSource.Wish,
        },
    };

    /// <summary>A value as it is written.</summary>
    public static string Of(Enum value)
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>A truth as it is written.</summary>
    public static string Of(bool value) => value ? "yes" : "no";

    /// <summary>The value of a word, or null.</summary>
    public static T? To<T>(string word)
        where T : struct, Enum =>
        Chinese[typeof(T)].TryGetValue(word, out var value) ? (T)value
        : Enum.GetValues<T>().Where(v => v.ToString().Equals(word, StringComparison.OrdinalIgnoreCase)).Select(v => (T?)v).FirstOrDefault();

    /// <summary>The truth of a word, or null.</summary>
    public static bool? Truth(string word) => word.ToLowerInvariant() switch
    {
        "yes" or "true" or "1" or "y" or "是" => true,
        "no" or "false" or "0" or "n" or "否" => false,
        _ => null,
    };
}
