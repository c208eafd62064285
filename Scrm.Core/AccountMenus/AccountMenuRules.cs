using System.Text;
using Scrm.Core.Foundation;

namespace Scrm.Core.AccountMenus;

/// <summary>What a platform takes as a menu, checked before it is asked: three buttons, five below each, short names.</summary>
public static class AccountMenuRules
{
    private const int MaxTop = 3;
    private const int MaxBelow = 5;
    private const int MaxTopBytes = 16;
    private const int MaxBelowBytes = 60;
    private const int MaxKeyBytes = 128;
    private const int MaxUrlBytes = 1024;

    private const int MaxOtherBytes = 4096;

    // Before the id stands the kind: form:, article:, team:.
    private const int LongestPrefix = 8;

    /// <summary>Null: well formed. Else what is wrong, with the place as detail: <c>buttons[0].below[2].name</c>.</summary>
    public static Fault? Refusal(IReadOnlyList<MenuButton> buttons) =>
        buttons.Count > MaxTop ? Invalid($"A menu has at most {MaxTop} buttons.", "buttons")
        : buttons.Select((button, i) => Top(button, $"buttons[{i}]")).FirstOrDefault(f => f is not null);

    private static Fault? Top(MenuButton button, string at) =>
        Name(button, MaxTopBytes, at)
        ?? (button.Below.Count == 0 ? Value(button, at)
            : button.Below.Count > MaxBelow ? Invalid($"At most {MaxBelow} buttons lie below one.", $"{at}.below")
            : button.Below.Select((below, i) => Below(below, $"{at}.below[{i}]")).FirstOrDefault(f => f is not null));

    private static Fault? Below(MenuButton button, string at) =>
        button.Below.Count > 0 ? Invalid("Nothing lies below a button that lies below another.", $"{at}.below")
        : Name(button, MaxBelowBytes, at) ?? Value(button, at);

    private static Fault? Name(MenuButton button, int most, string at) =>
        string.IsNullOrWhiteSpace(button.Name) || Bytes(button.Name) > most
            ? Invalid($"This name has 1 to {most} bytes (a Chinese character has three).", $"{at}.name")
            : null;

    private static Fault? Value(MenuButton button, string at) =>
        string.IsNullOrWhiteSpace(button.Value) ? Invalid("Say what the button does.", $"{at}.value")
        : button.Kind == MenuButtonKind.Link
            ? !Uri.TryCreate(button.Value, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || Bytes(button.Value) > MaxUrlBytes
                ? Invalid($"An address begins with http and has at most {MaxUrlBytes} bytes.", $"{at}.value")
                : null
        : button.Kind == MenuButtonKind.Other
            ? Bytes(button.Value) > MaxOtherBytes ? Invalid($"What the platform wrote has at most {MaxOtherBytes} bytes.", $"{at}.value") : null
        : Bytes(button.Value) > MaxKeyBytes - LongestPrefix ? Invalid($"A key has at most {MaxKeyBytes - LongestPrefix} bytes.", $"{at}.value")
        : null;

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);

    private static Fault Invalid(string message, string detail) => new(FaultCode.Invalid, message, detail);
}
