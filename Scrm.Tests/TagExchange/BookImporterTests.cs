using Scrm.Core.Tables;
using Scrm.Core.TagBooks;
using Scrm.Core.TagExchange;
using Scrm.Core.Tags;
using Scrm.Tests.Tags;

namespace Scrm.Tests.TagExchange;

public sealed class BookImporterTests
{
    private static readonly TagBook Book = new(
        TagSamples.Book.Dimensions, TagSamples.Book.Tags, [.. TagSamples.Book.Rules.Where(r => r.Id != "r-orphan")]);

    private readonly CountingIds _ids = new();

    [Fact]
    public void A_table_that_was_written_changes_nothing()
    {
        var plan = Plan(Book, BookTable.Read(CsvText.Decode(BookTable.Write(Book))!));

        Assert.Empty(plan.Problems);
        Assert.True(plan.Change.IsEmpty);
        Assert.Equal(Book.Dimensions.Count + Book.Tags.Count + Book.Rules.Count, plan.Steps.Count(s => s.Effect == ImportEffect.Same));
    }

    [Fact]
    public void A_table_makes_the_same_book_elsewhere()
    {
        var book = new TagBookChange
        {
            Tags =
            [
                new Tag("odd", "interest", "=怪|名", "a\\b", TagScope.Message)
                {
                    Description = "两行\n说明", Synonyms = ["x|y", "z"], Hue = 7, LifetimeDays = 3, SetBy = TagSetter.Rules, CarryOver = TagCarryOver.NextConversation,
                },
            ],
        }.ApplyTo(Book);
        book = MergeInBook.Tags(book, "camping", "hiking").Value!.ApplyTo(book);

        var plan = Plan(TagBook.Empty, BookTable.Read(CsvText.Decode(BookTable.Write(book))!));
        var copy = plan.Change.ApplyTo(TagBook.Empty);

        Assert.Empty(plan.Problems);
        Assert.Equal(Lines(book), Lines(copy));
        Assert.Equivalent(book.Tags.Single(t => t.Id == "odd"), copy.Tags.Single(t => t.Id == "odd"));
    }

    [Fact]
    public void People_write_it_in_Chinese_with_few_columns()
    {
        const string text = """
            类型,维度,名称,互斥,对象,来源,匹配,标签,可信度,同义词
            规则,角色,,,,文字,总裁|老板,决策人,90%,
            标签,角色,决策人,,客户,,,,,拍板的人|老板
            维度,,角色,是,,,,,,
            标签,兴趣特征,露营,,,,,,,野营
            """;

        var plan = Plan(Book, BookTable.Read(text));
        var after = plan.Change.ApplyTo(Book);

        Assert.Empty(plan.Problems);
        Assert.Equal(
            [("2", ImportEffect.Added), ("3", ImportEffect.Added), ("4", ImportEffect.Added), ("5", ImportEffect.Changed)],
            plan.Steps.Select(s => (s.Place, s.Effect)));
        Assert.Equal(["synonyms"], plan.Steps[3].Columns);
        var role = after.Dimensions.Single(d => d.Name == "角色");
        var boss = after.Tags.Single(t => t.Name == "决策人");
        var rule = after.Rules.Single(r => r.TagId == boss.Id);
        Assert.True(role.Exclusive);
        Assert.Equal((role.Id, 0.9, "boss"), (boss.DimensionId, rule.Confidence, rule.OwnerId));
        Assert.Equal(["总裁", "老板"], rule.Patterns);
        Assert.Equal(["野营"], after.Tags.Single(t => t.Id == "camping").Synonyms);
    }

    [Fact]
    public void Bad_lines_are_named_and_nothing_is_done()
    {
        const string text = """
            kind,id,dimension,tag,name,hue,scope,source,patterns,lifetimeDays
            tag,,interest,,钓鱼,,,,,
            tag,,interest,,徒步,999,,,,
            tag,,nowhere,,划船,,,,,
            tag,,interest,,骑车,,planet,,,
            rule,,,露营,,,,words,,
            rule,,,no such,,,,words,a,
            thing,,,,,,,,,
            tag,,interest,,"滑雪
            雪板",,,,,soon
            tag,,interest,,钓鱼,,,,,
            tag,x"y
            """;

        var plan = Plan(Book, BookTable.Read(text));

        Assert.Equal(
            [("3", "hue"), ("4", "dimension"), ("5", "scope"), ("6", "patterns"), ("7", "tag"), ("8", "kind"), ("9", "lifetimeDays"), ("11", "twice"), ("12", "quoteInText")],
            plan.Problems.Select(p => (p.Place, p.Code)));
        Assert.True(plan.Change.IsEmpty);
        Assert.Equal("2", Assert.Single(plan.Steps).Place);
    }

    [Theory]
    [InlineData("kind,names\ntag,x", "1", "unknownColumn")]
    [InlineData("name\nx", "1", "noKind")]
    [InlineData("", "1", "noHeader")]
    public void A_header_must_be_known(string text, string place, string code) =>
        Assert.Contains(Plan(Book, BookTable.Read(text)).Problems, p => (p.Place, p.Code) == (place, code));

    [Fact]
    public void A_document_is_taken_too()
    {
        const string text = """
            {"revision": 9, "dimensions": [{"id": "role", "name": "角色", "nameEn": "Role", "exclusive": true, "hue": 10, "order": 4, "version": 2}],
             "tags": [{"id": "boss", "dimensionId": "role", "name": "决策人", "nameEn": null, "scope": "contact", "synonyms": ["老板|总裁"], "hue": null}],
             "rules": [{"id": "r-boss", "tagId": "boss", "source": "words", "patterns": ["老板"], "confidence": 0.6, "enabled": false}]}
            """;

        var plan = Plan(Book, BookDocument.Read(text));
        var after = plan.Change.ApplyTo(Book);

        Assert.Empty(plan.Problems);
        Assert.Equal(["老板|总裁"], after.Tags.Single(t => t.Id == "boss").Synonyms);
        Assert.Equal((0.6, false), after.Rules.Where(r => r.Id == "r-boss").Select(r => (r.Confidence, r.Enabled)).Single());
    }

    [Theory]
    [InlineData("{", "1", "notJson")]
    [InlineData("[]", "", "notBook")]
    [InlineData("{\"tags\": {}}", "tags", "notBook")]
    [InlineData("{\"tags\": [{\"id\": \"a\", \"colour\": 1}]}", "tags[0]", "unknownColumn")]
    [InlineData("{\"tags\": [{\"name\": \"a\", \"dimensionId\": \"interest\", \"hue\": \"red\"}]}", "tags[0]", "hue")]
    public void A_document_that_will_not_do_is_refused_where_it_is_wrong(string text, string place, string code) =>
        Assert.Equal((place, code), Plan(Book, BookDocument.Read(text)).Problems.Select(p => (p.Place, p.Code)).Single());

    // What was merged comes last in a new book.
    private static IEnumerable<string> Lines(TagBook book) =>
        CsvReader.Read(CsvText.Decode(BookTable.Write(book))!).Rows.Select(r => string.Join('¦', r.Cells)).Order(StringComparer.Ordinal);

    private ImportPlan Plan(TagBook book, BookReading reading) => new BookImporter(_ids.New, "boss", TagSamples.Noon).Plan(book, reading);
}
