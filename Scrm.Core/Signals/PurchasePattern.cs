using Scrm.Core.Foundation;

namespace Scrm.Core.Signals;

/// <summary>
/// What must hold of an order: <c>sku=TENT-*</c>, <c>category=帐篷</c>, <c>name~露营</c>, a word alone (found in name, category or
/// number), <c>quantity&gt;=2</c>, <c>amount&gt;=500</c>, <c>currency=CNY</c>, <c>channel=store</c>, <c>status=paid</c>.
/// Conditions on items must hold of one and the same item.
/// </summary>
public sealed class PurchasePattern
{
    private readonly IReadOnlyList<Condition> _ofOrder;
    private readonly IReadOnlyList<Condition> _ofItem;

    private PurchasePattern(IReadOnlyList<Condition> conditions)
    {
        _ofOrder = [.. conditions.Where(IsOfOrder)];
        _ofItem = [.. conditions.Where(c => !IsOfOrder(c))];
    }

    /// <summary>Reads a pattern; Invalid with what is wrong.</summary>
    public static Result<PurchasePattern> Read(string pattern)
    {
        var conditions = ConditionReader.Read(pattern);
        if (!conditions.IsOk)
        {
            return conditions.Fault;
        }

        return conditions.Value.Select(Problem).FirstOrDefault(p => p is not null) is { } problem
            ? ConditionReader.Wrong(problem)
            : new PurchasePattern(conditions.Value);
    }

    /// <summary>What of the order met the pattern, or null.</summary>
    public string? Find(PurchaseSignal order)
    {
        if (!_ofOrder.All(c => Meets(c, order)))
        {
            return null;
        }

        if (_ofItem.Count == 0)
        {
            return string.Join(", ", order.Items.Select(i => i.Name).Prepend(FormattableString.Invariant($"{order.Amount:0.##} {order.Currency}")));
        }

        return order.Items.FirstOrDefault(item => _ofItem.All(c => Meets(c, item))) is { } met
            ? met.Sku is null ? met.Name : $"{met.Name} ({met.Sku})"
            : null;
    }

    private static bool IsOfOrder(Condition condition) =>
        condition.Comparison != Comparison.Present && condition.Name.ToLowerInvariant() is "amount" or "currency" or "channel" or "status";

    private static string? Problem(Condition condition) => (condition.Name.ToLowerInvariant(), condition.Comparison) switch
    {
        (_, Comparison.Present) => null,
        ("amount" or "quantity", Comparison.Contains) => $"{condition.Name} is a number: compare it with =, !=, >= or <=",
        ("amount" or "quantity", _) when condition.Number is null => $"'{condition.Value}' is not a number",
        ("amount" or "quantity", _) => null,
        ("sku" or "name" or "category" or "currency" or "channel" or "status", Comparison.AtLeast or Comparison.AtMost) =>
            $"{condition.Name} is words: compare it with =, != or ~",
        ("sku" or "name" or "category" or "currency" or "channel" or "status", _) => null,
        _ => $"an order has no '{condition.Name}': there are sku, name, category, quantity, amount, currency, channel, status",
    };

    private static bool Meets(Condition condition, PurchaseSignal order) => condition.Name.ToLowerInvariant() switch
    {
        "amount" => condition.Meets(order.Amount),
        "currency" => condition.Meets(order.Currency),
        "channel" => condition.Meets(order.Channel),
        _ => condition.Meets(order.Status),
    };

    private static bool Meets(Condition condition, PurchasedItem item) => condition.Comparison == Comparison.Present
        ? new[] { item.Name, item.Category, item.Sku }.Any(new Condition(condition.Name, Comparison.Contains, condition.Name).Meets)
        : condition.Name.ToLowerInvariant() switch
        {
            "quantity" => condition.Meets(item.Quantity),
            "sku" => condition.Meets(item.Sku),
            "category" => condition.Meets(item.Category),
            _ => condition.Meets(item.Name),
        };
}
