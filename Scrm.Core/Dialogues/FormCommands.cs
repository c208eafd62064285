using Scrm.Core.Words;

namespace Scrm.Core.Dialogues;

/// <summary>What a customer says to a form rather than in it.</summary>
internal static class FormCommands
{
    private static readonly string[] Changes =
        ["我要修改", "我想修改", "我要改", "我想改", "修改一下", "更改一下", "更正一下", "改一下", "改下", "修改", "更改", "更正", "重填", "改", "change my", "change the", "change", "correct my", "correct the", "correct", "edit"];

    private static readonly string[] Becomes = ["改成", "改为", "换成", "换为", "应该是", " to "];

    /// <summary>True when the whole message is one of the words.</summary>
    public static bool Is(IReadOnlyList<string> words, string? text)
    {
        var whole = text is null ? "" : Wording.Compact(text).TrimEnd('吧', '了', '啊', '呀');
        return whole.Length > 0 && words.Any(w => Wording.Compact(w).TrimEnd('吧', '了', '啊', '呀') == whole);
    }

    /// <summary>The answer the customer wants to change, and to what when he says so at once; null: he does not.</summary>
    public static (FilledField Field, string? Value)? Correction(string? text, FormRun run)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var (before, after) = Split(text);
        var said = Wording.Compact(before);
        foreach (var field in run.Filled.OrderByDescending(f => f.Label.Length))
        {
            var label = Wording.Compact(field.Label);
            var isNamed = after is not null && (said == label || Changes.Append("把").Any(c => said == Wording.Compact(c) + label));
            var isAsked = after is null && (Changes.Any(c => said == Wording.Compact(c) + label) || said == label + "错了" || said == label + "改一下");
            if (label.Length > 0 && (isNamed || isAsked))
            {
                return (field, after);
            }
        }

        return null;
    }

    private static (string Before, string? After) Split(string text)
    {
        foreach (var word in Becomes)
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && text[(at + word.Length)..].Trim() is { Length: > 0 } after)
            {
                return (text[..at], after);
            }
        }

        return (text, null);
    }
}
