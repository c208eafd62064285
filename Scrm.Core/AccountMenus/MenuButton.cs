namespace Scrm.Core.AccountMenus;

/// <summary>One button of an account's own menu.</summary>
/// <param name="Name">What the phone shows.</param>
/// <param name="Kind">What it does; ignored where buttons lie below it.</param>
/// <param name="Value">Id, key, address or what the platform wrote, by kind.</param>
public sealed record MenuButton(string Name, MenuButtonKind Kind, string Value)
{
    /// <summary>Buttons below it, five at most; empty: it does something itself.</summary>
    public IReadOnlyList<MenuButton> Below { get; init; } = [];
}
