using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Dialogues;
using Scrm.Core.Forms;

namespace Scrm.AgentConsole.Api;

/// <summary>Forms: drafts, versions, publishing and the way back.</summary>
internal static class FormsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var read = api.MapGroup("/dialogues/forms").RequireAuthorization(Policies.Agent);
        read.MapGet("", ListAsync).WithName("ListForms");
        read.MapGet("/{id}/versions", VersionsAsync).WithName("ListFormVersions");
        read.MapGet("/words/{language}", Words).WithName("ReadFormWords");
        var write = api.MapGroup("/dialogues/forms/{id}").RequireAuthorization(Policies.Supervisor).ProducesProblem(400).ProducesProblem(404);
        write.MapPut("", SaveAsync).WithName("SaveForm").ProducesProblem(409);
        write.MapPost("/publish", PublishAsync).WithName("PublishForm");
        write.MapDelete("", RemoveAsync).WithName("RemoveForm");
        write.MapPut("/secret", SecretAsync).WithName("SetFormSecret");
    }

    private static async Task<Ok<IReadOnlyList<FormView>>> ListAsync(IFormStore forms, CancellationToken cancellationToken)
    {
        var views = new List<FormView>();
        foreach (var head in await forms.ListAsync(cancellationToken))
        {
            views.Add(await ViewAsync(head, forms, cancellationToken));
        }

        return TypedResults.Ok<IReadOnlyList<FormView>>(views);
    }

    private static async Task<Ok<IReadOnlyList<Form>>> VersionsAsync(string id, IFormStore forms, CancellationToken cancellationToken) =>
        TypedResults.Ok(await forms.VersionsAsync(id, cancellationToken));

    private static Ok<FormWords> Words(string language) => TypedResults.Ok(language == "en" ? FormWords.English : FormWords.Chinese);

    private static async Task<Results<Ok<FormView>, ProblemHttpResult>> SaveAsync(
        string id, FormDraftInput input, SaveForm save, IFormStore forms, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        var saved = await save.HandleAsync(new SaveFormRequest(input.ToForm(id), input.ExpectedVersion, current.Agent.Id), cancellationToken);
        if (!saved.IsOk)
        {
            return Problems.Of(saved.Fault);
        }

        audit.Changed("form", id, current.Agent);
        return await ReadAsync(id, forms, cancellationToken);
    }

    private static async Task<Results<Ok<FormView>, ProblemHttpResult>> PublishAsync(
        string id, PublishFormInput input, IFormStore forms, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (!await forms.PublishAsync(id, input.Version, cancellationToken))
        {
            return Problems.NotFound("version of the form");
        }

        audit.Changed("published form", id, current.Agent);
        return await ReadAsync(id, forms, cancellationToken);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(
        string id, IFormStore forms, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (!await forms.RemoveAsync(id, cancellationToken))
        {
            return Problems.NotFound("form");
        }

        audit.Removed("form", id, current.Agent);
        return TypedResults.NoContent();
    }

    /// <summary>Sets the secret calls are signed with. It is shown once when it is made here, and never again.</summary>
    private static async Task<Results<Ok<FormSecretView>, ProblemHttpResult>> SecretAsync(
        string id, FormSecretInput input, IFormStore forms, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (await forms.FindAsync(id, cancellationToken) is null)
        {
            return Problems.NotFound("form");
        }

        var secret = input.Secret ?? HookSignature.NewSecret();
        if (!HookSignature.IsSecret(secret))
        {
            return Problems.Invalid("A secret is whsec_ and 24 to 64 bytes in Base64.", "secret");
        }

        await forms.SaveSecretAsync(id, secret, cancellationToken);
        audit.Changed("form secret", id, current.Agent);
        return TypedResults.Ok(new FormSecretView(input.Secret is null ? secret : null));
    }

    private static async Task<Results<Ok<FormView>, ProblemHttpResult>> ReadAsync(string id, IFormStore forms, CancellationToken cancellationToken) =>
        await forms.FindAsync(id, cancellationToken) is { } head
            ? TypedResults.Ok(await ViewAsync(head, forms, cancellationToken))
            : Problems.NotFound("form");

    private static async Task<FormView> ViewAsync(FormHead head, IFormStore forms, CancellationToken cancellationToken) =>
        new(head.Form, head.LiveVersion, head.Form.Hook is not null && await forms.SecretAsync(head.Form.Id, cancellationToken) is not null);
}
