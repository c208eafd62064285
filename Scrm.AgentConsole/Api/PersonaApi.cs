using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Personas;

namespace Scrm.AgentConsole.Api;

/// <summary>The picture of a person, its value, and what stands behind each of its tags.</summary>
internal static class PersonaApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var contact = api.MapGroup("/contacts/{id}").RequireAuthorization(Policies.Agent).AnswersForMerged().ProducesProblem(404);
        contact.MapGet("/persona", PersonaAsync).WithName("ReadPersona");
        contact.MapGet("/value", ValueAsync).WithName("ReadValue");
        contact.MapGet("/tags/{assignmentId}/observations", ObservationsAsync).WithName("ReadTagObservations");
    }

    private static async Task<Results<Ok<PersonaView>, ProblemHttpResult>> PersonaAsync(
        string id, ShownPersona personas, CancellationToken cancellationToken)
    {
        var persona = await personas.PersonaAsync(id, cancellationToken);
        return persona.IsOk ? TypedResults.Ok(persona.Value) : Problems.Of(persona.Fault);
    }

    private static async Task<Results<Ok<ValueExplanation>, ProblemHttpResult>> ValueAsync(
        string id, ShownPersona personas, CancellationToken cancellationToken)
    {
        var picture = await personas.FindAsync(id, cancellationToken);
        return picture.IsOk ? TypedResults.Ok(picture.Value.Value) : Problems.Of(picture.Fault);
    }

    private static async Task<Results<Ok<IReadOnlyList<TagObservationView>>, ProblemHttpResult>> ObservationsAsync(
        string id, string assignmentId, ShownPersona personas, CancellationToken cancellationToken)
    {
        var behind = await personas.ObservationsAsync(id, assignmentId, cancellationToken);
        return behind.IsOk ? TypedResults.Ok(behind.Value) : Problems.Of(behind.Fault);
    }
}
