using System.Text.RegularExpressions;

namespace Scrm.Core.Writing;

/// <summary>Takes out of a text what tells who somebody is, before it leaves the house. Pure.</summary>
public static partial class NamelessText
{
    private const int IdentityLength = 18;

    /// <summary>The text with e-mail addresses, identity, card and phone numbers, and these names replaced by words in brackets.</summary>
    public static string Of(string text, params IEnumerable<string> names)
    {
        var masked = Email().Replace(text, "[邮箱]");
        masked = Abroad().Replace(masked, "[电话]");
        masked = Long().Replace(masked, match => match.Length == IdentityLength && match.Value.All(char.IsAsciiLetterOrDigit) ? "[证件号]" : "[卡号]");
        masked = Phone().Replace(masked, "[电话]");
        masked = Introduction().Replace(masked, "$1[姓名]");
        return names.Where(name => name.Trim().Length > 1)
            .Aggregate(masked, (left, name) => left.Replace(name.Trim(), "[姓名]", StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(\.[A-Za-z0-9\-]+)+", RegexOptions.NonBacktracking)]
    private static partial Regex Email();

    [GeneratedRegex(@"\+\d([ \-]?\d){6,14}", RegexOptions.NonBacktracking)]
    private static partial Regex Abroad();

    [GeneratedRegex(@"\d([ \-]?\d){12,18}[Xx]?", RegexOptions.NonBacktracking)]
    private static partial Regex Long();

    [GeneratedRegex(@"\d([ \-]?\d){6,14}", RegexOptions.NonBacktracking)]
    private static partial Regex Phone();

    [GeneratedRegex(@"(我叫|我的名字是|收件人是?|联系人是?)[：: ]?[\u4e00-\u9fff]{2,3}", RegexOptions.NonBacktracking)]
    private static partial Regex Introduction();
}
