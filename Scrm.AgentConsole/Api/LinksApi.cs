using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Foundation;
using Scrm.Core.Links;

namespace Scrm.AgentConsole.Api;

/// <summary>Links staff make for campaigns and articles.</summary>
internal static class LinksApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/links", ListAsync).RequireAuthorization(Policies.Agent).WithName("ListLinks");
        var write = api.MapGroup("/links").RequireAuthorization(Policies.Supervisor).ProducesProblem(400);
        write.MapPost("", CreateAsync).WithName("CreateLink");
        write.MapPut("/{code}", ChangeAsync).WithName("ChangeLink").ProducesProblem(404);
    }

    private static async Task<Ok<IReadOnlyList<CampaignLinkView>>> ListAsync(ILinkStore links, PublicAddress address, CancellationToken cancellationToken)
    {
        var figures = (await links.FiguresAsync(cancellationToken)).ToDictionary(f => f.Code);
        return TypedResults.Ok<IReadOnlyList<CampaignLinkView>>(
            [.. (await links.CampaignsAsync(cancellationToken)).Select(l => l.ToView(address, figures.GetValueOrDefault(l.Code)))]);
    }

    private static Task<Results<Ok<CampaignLinkView>, ProblemHttpResult>> CreateAsync(
        CampaignLinkInput input, ILinkStore links, PublicAddress address, CurrentAgent current, Audit audit, TimeProvider time, CancellationToken cancellationToken) =>
        SaveAsync(Link(LinkCode.New(), input, time.GetUtcNow()), links, address, current, audit, cancellationToken);

    private static async Task<Results<Ok<CampaignLinkView>, ProblemHttpResult>> ChangeAsync(
        string code, CampaignLinkInput input, ILinkStore links, PublicAddress address, CurrentAgent current, Audit audit, CancellationToken cancellationToken) =>
        (await links.CampaignsAsync(cancellationToken)).FirstOrDefault(l => l.Code == code) is { } before
            ? await SaveAsync(Link(code, input, before.CreatedAt), links, address, current, audit, cancellationToken)
            : Problems.Of(new Fault(FaultCode.NotFound, "There is no such link."));

    private static async Task<Results<Ok<CampaignLinkView>, ProblemHttpResult>> SaveAsync(
        CampaignLink link, ILinkStore links, PublicAddress address, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (LinkRules.Refusal(link) is { } refusal)
        {
            return Problems.Of(refusal);
        }

        await links.SaveCampaignAsync(link, cancellationToken);
        audit.Changed("link", link.Code, current.Agent);
        return TypedResults.Ok(link.ToView(address, null));
    }

    private static CampaignLink Link(string code, CampaignLinkInput input, DateTimeOffset createdAt) => new()
    {
        Code = code,
        Name = input.Name?.Trim() ?? "",
        Target = input.Target?.Trim() ?? "",
        Article = Told(input.Article),
        Campaign = Told(input.Campaign),
        TagKey = Told(input.TagKey),
        Enabled = input.Enabled,
        CreatedAt = createdAt,
    };

    private static string? Told(string? text) => text?.Trim() is { Length: > 0 } told ? told : null;
}
