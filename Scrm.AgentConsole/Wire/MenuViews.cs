using Scrm.Core.AccountMenus;

namespace Scrm.AgentConsole.Wire;

/// <summary>What a line of a digit menu does.</summary>
internal enum MenuOptionKind
{
    /// <summary>Answers with words.</summary>
    Text,

    /// <summary>Answers with an article.</summary>
    Article,

    /// <summary>Begins a form.</summary>
    Form,

    /// <summary>Opens lines below it.</summary>
    Menu,

    /// <summary>Hands over to people.</summary>
    Handoff,
}

/// <summary>A digit menu, or a part of one.</summary>
internal sealed record DigitMenuShape(string? Heading, IReadOnlyList<MenuOptionShape>? Options, IReadOnlyList<string>? OpenWords = null);

/// <summary>One line; which members count follows from its kind.</summary>
internal sealed record MenuOptionShape(
    string? Key,
    string? Label,
    MenuOptionKind Kind,
    string? Text = null,
    string? ArticleId = null,
    string? FormId = null,
    string? TeamId = null,
    DigitMenuShape? Menu = null);

/// <summary>The digit menu of an inbox; null: none. <paramref name="Version"/>: of the inbox's own settings, which it belongs to.</summary>
internal sealed record DigitMenuView(string InboxId, DigitMenuShape? Menu, int Version);

/// <summary>The digit menu an inbox shall have; null takes it away. <paramref name="Version"/>: the one the change was made on; absent: it holds on any.</summary>
internal sealed record DigitMenuInput(DigitMenuShape? Menu, bool Remove = false, int? Version = null);

/// <summary>The menu an account shall have; published when said so.</summary>
internal sealed record AccountMenuInput(IReadOnlyList<MenuButtonShape>? Buttons, bool Publish = false);

/// <summary>One button of an account's menu.</summary>
internal sealed record MenuButtonShape(string? Name, MenuButtonKind Kind, string? Value, IReadOnlyList<MenuButtonShape>? Below = null);

/// <summary>The menu of an account: as wanted, and as found at the platform.</summary>
internal sealed record AccountMenuView(
    string InboxId,
    IReadOnlyList<MenuButtonShape> Buttons,
    IReadOnlyList<MenuButtonShape>? Found,
    AccountMenuState State,
    string? Problem,
    string? ProblemText,
    DateTimeOffset? SeenAt);
