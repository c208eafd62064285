using Scrm.Core.Foundation;

namespace Scrm.Core.Answers;

/// <summary>What may be a digit menu.</summary>
public static class DigitMenuRules
{
    private const int MaxOptions = 10;
    private const int MaxDepth = 3;
    private const int MaxText = 1000;
    private const int MaxLabel = 40;

    /// <summary>Null: well formed. Else what is wrong, with the place as detail: <c>options[1].label</c>.</summary>
    public static Fault? Refusal(DigitMenu menu) =>
        menu.OpenWords.Count is 0 or > 10 || menu.OpenWords.Any(w => string.IsNullOrWhiteSpace(w) || w.Length > MaxLabel)
            ? Invalid("One to ten words open the menu.", "openWords")
            : Part(menu, "", 1);

    private static Fault? Part(DigitMenu menu, string at, int depth) =>
        string.IsNullOrWhiteSpace(menu.Heading) || menu.Heading.Length > MaxText ? Invalid("Words stand above the choices.", $"{at}heading")
        : menu.Options.Count is 0 or > MaxOptions ? Invalid($"A menu has 1 to {MaxOptions} lines.", $"{at}options")
        : menu.Options.Select(o => o.Key).Distinct().Count() != menu.Options.Count ? Invalid("Two lines have one number.", $"{at}options")
        : menu.Options.Select((option, i) => Option(option, $"{at}options[{i}].", depth)).FirstOrDefault(f => f is not null);

    private static Fault? Option(DigitMenuOption option, string at, int depth) =>
        string.IsNullOrWhiteSpace(option.Key) || option.Key.Length > 10 ? Invalid("A number has 1 to 10 characters.", $"{at}key")
        : string.IsNullOrWhiteSpace(option.Label) || option.Label.Length > MaxLabel ? Invalid($"A line has 1 to {MaxLabel} characters.", $"{at}label")
        : option.Menu is { } below ? depth == MaxDepth ? Invalid($"Menus are at most {MaxDepth} deep.", $"{at}menu") : Part(below, $"{at}menu.", depth + 1)
        : option is { Handoff: false, Answer: null, ArticleId: null, FormId: null } ? Invalid("Say what the line does.", $"{at}does")
        : option.Answer is { Text: { } text } && (text.Trim().Length == 0 || text.Length > MaxText) ? Invalid($"An answer has 1 to {MaxText} characters.", $"{at}text")
        : null;

    private static Fault Invalid(string message, string detail) => new(FaultCode.Invalid, message, detail);
}
