using Scrm.Core.AccountMenus;
using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.AgentConsole.Wire;

/// <summary>Menus in the clients' words, and back.</summary>
internal static class MenuMapping
{
    public static DigitMenu ToMenu(this DigitMenuShape shape) =>
        new(shape.Heading?.Trim() ?? "", [.. (shape.Options ?? []).Select(ToOption)], [.. (shape.OpenWords ?? []).Where(w => w is not null)]);

    public static DigitMenuShape ToShape(this DigitMenu menu) => new(menu.Heading, [.. menu.Options.Select(ToShape)], menu.OpenWords);

    public static IReadOnlyList<MenuButton> ToButtons(this IReadOnlyList<MenuButtonShape>? shapes) =>
        [.. (shapes ?? []).Select(s => new MenuButton(s?.Name?.Trim() ?? "", s?.Kind ?? MenuButtonKind.Key, s?.Value?.Trim() ?? "") { Below = (s?.Below).ToButtons() })];

    public static AccountMenuView ToView(this AccountMenu menu) => new(
        menu.InboxId, menu.Buttons.ToShapes(), menu.Found?.ToShapes(), menu.State, menu.Problem, menu.ProblemText, menu.SeenAt);

    private static IReadOnlyList<MenuButtonShape> ToShapes(this IReadOnlyList<MenuButton> buttons) =>
        [.. buttons.Select(b => new MenuButtonShape(b.Name, b.Kind, b.Value, b.Below.ToShapes()))];

    private static DigitMenuOption ToOption(MenuOptionShape? shape) => shape is null ? new DigitMenuOption("", "", null)
        : new DigitMenuOption(
            shape.Key?.Trim() ?? "",
            shape.Label?.Trim() ?? "",
            shape.Kind == MenuOptionKind.Text && shape.Text is { } text ? MessageContent.OfText(text) : null,
            shape.Kind == MenuOptionKind.Handoff)
        {
            ArticleId = shape.Kind == MenuOptionKind.Article ? shape.ArticleId : null,
            FormId = shape.Kind == MenuOptionKind.Form ? shape.FormId : null,
            TeamId = shape.Kind == MenuOptionKind.Handoff && shape.TeamId is { Length: > 0 } team ? team : null,
            Menu = shape.Kind == MenuOptionKind.Menu ? (shape.Menu ?? new DigitMenuShape(null, null)).ToMenu() : null,
        };

    private static MenuOptionShape ToShape(DigitMenuOption option) => new(
        option.Key,
        option.Label,
        option switch
        {
            { Menu: not null } => MenuOptionKind.Menu,
            { FormId: not null } => MenuOptionKind.Form,
            { ArticleId: not null } => MenuOptionKind.Article,
            { Handoff: true } => MenuOptionKind.Handoff,
            _ => MenuOptionKind.Text,
        },
        option.Answer?.Text,
        option.ArticleId,
        option.FormId,
        option.TeamId,
        option.Menu?.ToShape());
}
