using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.Core.Foundation;
using Scrm.Core.Personas;

namespace Scrm.AgentConsole.Api;

/// <summary>How the company looks at people. The list of its own people is in it, so only admins read it.</summary>
internal static class PersonaSettingsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var settings = api.MapGroup("/settings/persona").RequireAuthorization(Policies.Admin);
        settings.MapGet("", ReadAsync).WithName("ReadPersonaSettings");
        settings.MapPut("", SaveAsync).WithName("SavePersonaSettings").ProducesProblem(400).ProducesProblem(409);
    }

    private static async Task<Ok<PersonaSettings>> ReadAsync(PersonaLibrary personas, CancellationToken cancellationToken) =>
        TypedResults.Ok((await personas.CurrentAsync(cancellationToken)).Settings);

    private static async Task<Results<Ok<PersonaSettings>, ProblemHttpResult>> SaveAsync(
        PersonaSettings input, IPersonaStore personas, CurrentAgent current, Audit audit, TimeProvider time, CancellationToken cancellationToken)
    {
        if (PersonaSettingsRules.Check(input) is { } wrong)
        {
            return Problems.Of(wrong);
        }

        var settings = input with { SavedAt = time.GetUtcNow() };
        if (!await personas.SaveSettingsAsync(settings, input.Version, cancellationToken))
        {
            return Problems.Of(new Fault(FaultCode.Conflict, "Somebody else saved the settings. Read them again."));
        }

        audit.Changed("settings", "persona", current.Agent);
        return TypedResults.Ok(settings with { Version = input.Version + 1 });
    }
}
