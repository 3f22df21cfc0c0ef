using Bwc.Model;

namespace Bwc.Tests;

/// <summary>Names that are not in the register letter by letter, and what must not be taken for a name.</summary>
public class StateDirectoryRulesTests
{
    private static readonly StateDirectory States = Register.Default.States;

    [Theory]
    [InlineData("Congo (Democratic Republic of the)", "COD")]
    [InlineData("Congo, Dem. Rep.", "COD")]
    [InlineData("D.R. Congo", "COD")]
    [InlineData("Dem. Rep. of the Congo", "COD")]
    [InlineData("R.D. du Congo", "COD")]
    [InlineData("Rép. dém. du Congo", "COD")]
    [InlineData("Congo, Rep.", "COG")]
    [InlineData("Congo (the)", "COG")]
    [InlineData("Republic of Congo", "COG")]
    [InlineData("Korea, Republic of", "KOR")]
    [InlineData("Korea (Rep. of)", "KOR")]
    [InlineData("Korea, Republic of Korea", "KOR")]
    [InlineData("Corée, République de", "KOR")]
    [InlineData("كوريا، جمهوريّة كوريا", "KOR")]
    [InlineData("Korea, Dem. People's Rep.", "PRK")]
    [InlineData("Korea, Dem. People’s Rep. of", "PRK")]
    [InlineData("D.P.R. of Korea", "PRK")]
    [InlineData("Rep. Pop. Dem. de Corea", "PRK")]
    [InlineData("Niger (the)", "NER")]
    [InlineData("Albanie (l')", "ALB")]
    [InlineData("Netherlands (Kingdom of the)", "NLD")]
    [InlineData("Netherlands, The", "NLD")]
    [InlineData("Tanzania, the United Republic of", "TZA")]
    [InlineData("United Rep. of Tanzania", "TZA")]
    [InlineData("U.R. Tanzania", "TZA")]
    [InlineData("Portugal (Republic of)", "PRT")]
    [InlineData("Portugal (République du)", "PRT")]
    [InlineData("Португалия (Республика)", "PRT")]
    [InlineData("St Kitts & Nevis", "KNA")]
    [InlineData("St. Vincent and the Grenadines", "VCT")]
    [InlineData("Ste-Lucie", "LCA")]
    [InlineData("Sta. Lucía", "LCA")]
    [InlineData("Trinidad y Tobago", "TTO")]
    [InlineData("Trinidad & Tobago", "TTO")]
    [InlineData("Антигуа & Барбуда", "ATG")]
    [InlineData("Marshall Is.", "MHL")]
    [InlineData("Is. Salomón", "SLB")]
    [InlineData("Маршалловы о-ва", "MHL")]
    [InlineData("Micronesia, Fed. Sts.", "FSM")]
    [InlineData("Iran, Islamic Rep.", "IRN")]
    [InlineData("Iran (République islamique d’)", "IRN")]
    [InlineData("Venezuela, RB", "VEN")]
    [InlineData("Venezuela, República Bolivariana de", "VEN")]
    [InlineData("Egypt, Arab Rep.", "EGY")]
    [InlineData("Lao P.D.R.", "LAO")]
    [InlineData("China, P.R.", "CHN")]
    [InlineData("Macedonia, FYR", "MKD")]
    [InlineData("Republic of Ivory Coast", "CIV")]
    [InlineData("Sudan (South)", "SSD")]
    [InlineData("Denmark2", "DNK")] // the number of a footnote
    [InlineData("Denmark²", "DNK")]
    [InlineData("Denmark 2/", "DNK")]
    [InlineData("Denmark (2)", "DNK")]
    [InlineData("Denmark[12]", "DNK")]
    [InlineData("Myanmar (Burma)(9)", "MMR")]
    [InlineData("Sudan a/", "SDN")]
    [InlineData("Cyprus*", "CYP")]
    [InlineData("12. Chad", "TCD")]
    [InlineData("S. Korea", "KOR")]
    [InlineData("S Korea", "KOR")]
    [InlineData("N. Korea", "PRK")]
    [InlineData("Korea, S.", "KOR")]
    [InlineData("S. Africa", "ZAF")]
    [InlineData("S. Sudan", "SSD")]
    [InlineData("N. Macedonia", "MKD")]
    [InlineData("E. Timor", "TLS")]
    [InlineData("W. Samoa", "WSM")]
    [InlineData("Eq. Guinea", "GNQ")]
    [InlineData("Guinée éq.", "GNQ")]
    [InlineData("Central African Rep.", "CAF")]
    [InlineData("Cent. Afr. Rep.", "CAF")]
    [InlineData("Dom. Rep.", "DOM")]
    [InlineData("Bosnia and Herz.", "BIH")]
    [InlineData("Antigua & Barb.", "ATG")]
    [InlineData("Trinidad & Tob.", "TTO")]
    [InlineData("St. Vin. and Gren.", "VCT")]
    [InlineData("IR Iran", "IRN")]
    [InlineData("I.R. Iran", "IRN")]
    [InlineData("Iran (I.R.)", "IRN")]
    [InlineData("Iran, I.R. of", "IRN")]
    [InlineData("R.I. d'Iran", "IRN")]
    [InlineData("F.R. of Germany", "DEU")]
    [InlineData("Egypt, A.R.", "EGY")]
    [InlineData("S.R. of Viet Nam", "VNM")]
    [InlineData("Libyan A.J.", "LBY")]
    [InlineData("United Kingdom of GB and NI", "GBR")]
    [InlineData("UK of Great Britain and Northern Ireland", "GBR")]
    [InlineData("UK of GB & NI", "GBR")]
    [InlineData("UNITED KINGDOM OF GREAT BRITAIN & N. IRELAND", "GBR")]
    [InlineData("Great Britain and Northern Ireland", "GBR")]
    [InlineData("Republic Of Korea (South)", "KOR")]
    [InlineData("Democratic People's Republic of Korea (North)", "PRK")]
    [InlineData("Gambia (Islamic Republic of the)", "GMB")]
    [InlineData("Белоруссия", "BLR")]
    [InlineData("Belarusian SSR", "BLR")]
    [InlineData("Byelorussian SSR", "BLR")]
    [InlineData("Centrafrique", "CAF")]
    [InlineData("RDC", "COD")]
    [InlineData("RCI", "CIV")]
    [InlineData("Myanmar - Burma", "MMR")]
    [InlineData("Myanmar \u2013 formerly Burma", "MMR")]
    [InlineData("Myanmar (formerly Burma)", "MMR")]
    [InlineData("Eswatini, formerly Swaziland", "SWZ")]
    [InlineData("Côte d'Ivoire (Ivory Coast)", "CIV")]
    [InlineData("Syria / Syrian Arab Republic", "SYR")]
    [InlineData("Germany (DEU)", "DEU")]
    [InlineData("特立尼达与多巴哥", "TTO")]
    [InlineData("جمهورية مصر العربيه", "EGY")] // heh for teh marbuta
    [InlineData("سانت كيتس و نيفيس", "KNA")]
    [InlineData("\uFEFFKEN\u200F", "KEN")]
    [InlineData("Guinea\u2011Bissau", "GNB")]
    public void A_name_finds_by_rule(string name, string code)
    {
        Assert.True(States.TryFind(name, out var state), States.Find(name).ToString());
        Assert.Equal(code, state.Code.ToString());
    }

    [Theory]
    [InlineData("République de Türkiye", "TUR")]
    [InlineData("Unión Soviética", "RUS")]
    [InlineData("الاتحاد السوفيتي", "RUS")]
    [InlineData("Alemania Oriental", "DDR")]
    [InlineData("西德", "DEU")]
    [InlineData("Yémen du Sud", "YMD")]
    [InlineData("北也门", "YAR")]
    [InlineData("ЧССР", "CSK")]
    [InlineData("БССР", "BLR")]
    [InlineData("УССР", "UKR")]
    [InlineData("Jamahiriya arabe libyenne", "LBY")]
    [InlineData("前南斯拉夫马其顿共和国", "MKD")]
    [InlineData("Samoa-Occidental", "WSM")]
    [InlineData("دولة الإمارات العربية المتحدة", "ARE")]
    [InlineData("Gran Bretaña", "GBR")]
    [InlineData("Guinea (Conakry)", "GIN")]
    [InlineData("Montenegro, Republic of", "MNE")]
    [InlineData("Republic of Georgia", "GEO")]
    [InlineData("China, P.R.: Mainland", "CHN")]
    [InlineData("Эль-Сальвадор", "SLV")]
    [InlineData("Lebanon - Liban(9)", "LBN")]
    [InlineData("刚果（金沙萨）", "COD")]
    [InlineData("波赫", "BIH")]
    public void Names_that_people_and_lists_write_are_known(string name, string code) => Assert.Equal(code, States.Find(name).Value?.Code.ToString());

    [Theory]
    [InlineData("Czechoslovakia", "CSK")]
    [InlineData("Tchécoslovaquie", "CSK")]
    [InlineData("Чехословакия", "CSK")]
    [InlineData("捷克斯洛伐克", "CSK")]
    [InlineData("تشيكوسلوفاكيا", "CSK")]
    [InlineData("Czech and Slovak Fed. Rep.", "CSK")]
    [InlineData("Germany, Democratic Republic", "DDR")]
    [InlineData("German Dem. Rep.", "DDR")]
    [InlineData("Allemagne de l’Est", "DDR")]
    [InlineData("Yugoslavia, Socialist Fed. Rep. of", "YUG")]
    [InlineData("Yemen, Democratic", "YMD")]
    [InlineData("Yemen, People's Democratic Republic of", "YMD")]
    [InlineData("Yemen, Arab Republic of", "YAR")]
    [InlineData("Yemen, Republic of", "YEM")]
    public void A_State_that_no_longer_exists_is_found_by_the_same_rules(string name, string code) =>
        Assert.Equal(code, States.Find(name).Value?.Code.ToString());

    [Theory]
    [InlineData("Kenyan")] // adjectives
    [InlineData("Egyptian")]
    [InlineData("français")]
    [InlineData("Nairobi")] // cities
    [InlineData("Addis Ababa")]
    [InlineData("Africa")] // continents and regions
    [InlineData("Latin America")]
    [InlineData("Northern Ireland")]
    [InlineData("Ireland, Northern")]
    [InlineData("New Mexico")]
    [InlineData("Mexico, New")]
    [InlineData("American Samoa")] // dependent territories
    [InlineData("Samoa (American)")]
    [InlineData("Virgin Islands (U.S.)")]
    [InlineData("British Virgin Islands")]
    [InlineData("French Guiana")]
    [InlineData("Guyane")]
    [InlineData("Netherlands Antilles")]
    [InlineData("Aruba, Kingdom of the Netherlands")]
    [InlineData("Hong Kong, China")]
    [InlineData("China, Hong Kong SAR")]
    [InlineData("Macao (China)")]
    [InlineData("EU (United States)")]
    [InlineData("Taiwan")]
    [InlineData("Taiwan (China)")]
    [InlineData("Taiwan, Province of China")]
    [InlineData("China, Taiwan")]
    [InlineData("Republic of China")] // never a people's republic
    [InlineData("Chinese Taipei")]
    [InlineData("Democratic Republic of Korea")]
    [InlineData("Korea")]
    [InlineData("Georgia (US)")]
    [InlineData("Sudan (somewhere)")]
    [InlineData("Kenya, Chad")]
    [InlineData("Sudan, South Sudan")]
    [InlineData("Guinea, Guinea-Bissau")]
    [InlineData("Congo, Democratic Republic of the Congo")]
    [InlineData("Republic")]
    [InlineData("of the")]
    [InlineData("United Kingdom of the Netherlands")]
    [InlineData("Kosovo")]
    [InlineData("Western Sahara")]
    [InlineData("W. Sahara")]
    [InlineData("Southern Africa")] // a region
    [InlineData("Southern Sudan")]
    [InlineData("N. Cyprus")]
    [InlineData("N. Ireland")]
    [InlineData("Republic of Korea (North)")]
    [InlineData("China (Republic of)")]
    [InlineData("China (South)")]
    [InlineData("Kenya - Chad")]
    [InlineData("Sudan - South Sudan")]
    [InlineData("S. Republic")]
    [InlineData("UN")]
    [InlineData("Trinidad")]
    [InlineData("France 24")] // a number of its own is no footnote's
    [InlineData("Denmark 2")]
    [InlineData("Russia 24")]
    [InlineData("Россия 24")]
    [InlineData("Россия-1")]
    [InlineData("عمّان")] // Amman, which has a letter twice
    [InlineData("É.-U.")] // no code and no abbreviation has a mark
    [InlineData("Lao")] // and no code of three letters is written as a word is
    [InlineData("Per")]
    public void What_is_not_a_name_finds_nothing(string text)
    {
        Assert.False(States.TryFind(text, out var state), $"{text}: {state}");
        Assert.False(States.Find(text).IsSuccess);
    }

    [Theory]
    [InlineData("Phillipines", "PHL")]
    [InlineData("Republic of Phillipines", "PHL")]
    [InlineData("Columbia", "COL")]
    [InlineData("Egpt", "EGY")]
    [InlineData("Azerbajian", "AZE")]
    [InlineData("Switzerlnd", "CHE")]
    [InlineData("Алжиир", "DZA")]
    [InlineData("Marshall", "MHL")]
    [InlineData("Solomons", "SLB")]
    [InlineData("Trinidad", "TTO")]
    [InlineData("Sao Tome", "STP")]
    [InlineData("São Tomé", "STP")]
    [InlineData("St. Vincent", "VCT")]
    [InlineData("The Grenadines", "VCT")]
    [InlineData("Saint-Kitts", "KNA")]
    [InlineData("Antigua", "ATG")]
    [InlineData("Босния", "BIH")]
    [InlineData("St. Kits and Nevis", "KNA")]
    [InlineData("Papua New Guinae", "PNG")]
    [InlineData("Cte d'Ivoire", "CIV")]
    [InlineData("Untied States of America", "USA")]
    [InlineData("Newzeland", "NZL")]
    [InlineData("Morroco", "MAR")] // as it sounds
    [InlineData("Lybie", "LBY")]
    [InlineData("Mozambic", "MOZ")]
    [InlineData("Kuwet", "KWT")]
    [InlineData("Seychels", "SYC")]
    [InlineData("Kiribas", "KIR")]
    [InlineData("Czek Republic", "CZE")]
    [InlineData("United Arab Emerites", "ARE")]
    [InlineData("Democratic Republic of Kongo", "COD")]
    [InlineData("Republic of Dominica", "DMA")]
    [InlineData("Dominica Republic", "DMA")]
    public void A_misspelled_name_is_suggested_and_not_taken(string name, string code)
    {
        Assert.False(States.TryFind(name, out _));
        Assert.Equal(code, States.Candidates(name)[0].Code.ToString());
        var finding = Assert.Single(States.Find(name).Findings);
        Assert.Equal(Codes.StateUnknown, finding.Code);
        Assert.Contains($"did you mean {code} (", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Africa")]
    [InlineData("America")]
    [InlineData("Asia")]
    [InlineData("Europe")]
    [InlineData("Kosovo")]
    [InlineData("Taiwan")]
    [InlineData("Atlantis")]
    [InlineData("Northern Ireland")]
    [InlineData("N. Ireland")]
    [InlineData("Western Sahara")]
    [InlineData("W. Sahara")]
    [InlineData("N. Cyprus")]
    [InlineData("Fr. Guinea")]
    [InlineData("E. Guinea")]
    [InlineData("French Guiana")]
    [InlineData("Islas Malvinas")]
    [InlineData("Amérique du Sud")]
    [InlineData("Australasia")]
    [InlineData("the Holy Land")]
    [InlineData("北爱尔兰")]
    [InlineData("北塞浦路斯")]
    [InlineData("British Virgin Islands")]
    [InlineData("أفريقيا")]
    [InlineData("إفريقيا")]
    [InlineData("The")] // a word that many names have
    [InlineData("Republic")]
    [InlineData("Federal")]
    [InlineData("New")]
    [InlineData("El")]
    [InlineData("Sud")]
    [InlineData("الشمالية")]
    [InlineData("République de Chine")] // a whole word that is another's
    [InlineData("Republic of China")]
    [InlineData("Iberia")]
    [InlineData("Sudamérica")]
    [InlineData("Чеченская Республика")]
    [InlineData("أنغويلا")]
    [InlineData("Guyane")]
    [InlineData("Guayana")]
    [InlineData("Гвиана")]
    [InlineData("Saint Martin")]
    [InlineData("Caledonia")]
    [InlineData("French")]
    [InlineData("عمّان")]
    public void What_is_not_in_the_register_is_said_so_without_an_opinion_and_nothing_is_suggested(string name)
    {
        Assert.Empty(States.Candidates(name));
        Assert.Contains("is not in this register (this implies no opinion on its status)", States.Find(name).Findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Korea", "KOR PRK")]
    [InlineData("Корея", "KOR PRK")]
    [InlineData("Korea (KOR)", "KOR PRK")]
    [InlineData("Korea (PRK)", "PRK KOR")]
    [InlineData("Congo (COD)", "COD COG")]
    [InlineData("Niger (Nigeria)", "NGA NER")]
    public void What_may_mean_two_States_names_both(string name, string codes) =>
        Assert.Equal(codes, string.Join(' ', States.Candidates(name).Select(s => s.Code)));

    [Fact]
    public void A_letter_wrong_in_a_name_finds_nothing_unless_the_rules_or_another_name_make_it_right()
    {
        foreach (var state in States)
        {
            var name = state.Name;
            for (var i = 1; i < name.Length - 1; i++)
            {
                // A doubled z is in no name and in no rule.
                if (char.IsAsciiLetterLower(name[i]))
                    Assert.False(States.TryFind($"{name[..i]}zz{name[(i + 1)..]}", out _), name);
            }
        }
    }

    [Fact]
    public void Names_that_follow_from_the_official_ones_find_in_every_form_that_lists_use()
    {
        foreach (var state in States)
        {
            foreach (
                var name in state.Names.Where(n =>
                    n is { Form: NameForm.Formal, Language: Language.English } && n.Text.StartsWith("the ", StringComparison.Ordinal)
                )
            )
            {
                var of = name.Text.IndexOf(" of ", StringComparison.Ordinal);
                if (of < 0)
                    continue;
                var (kind, rest) = (name.Text[4..of], name.Text[(of + 4)..]);
                foreach (var text in new[] { $"{rest}, {kind} of", $"{rest} ({kind} of)", $"{rest} (the {kind} of)", $"{kind} of {rest}".ToUpperInvariant() })
                    Assert.Equal(state, States.Find(text).Value);
            }
        }
    }

    [Fact]
    public void What_the_rules_make_equal_for_two_States_finds_neither_and_names_both()
    {
        var template = States[0];
        State Of(string code, string alpha2, string m49, string name) =>
            template with
            {
                Code = StateCode.Parse(code),
                Alpha2 = alpha2,
                M49 = m49,
                Names = [template.Names[0] with { Language = Language.English, Form = NameForm.Short, Text = name }],
            };
        var states = new StateDirectory([Of("XAA", "XA", "901", "Islands of Saint Mary"), Of("XAB", "XB", "902", "Mary, St., Islands")]);
        Assert.Equal("XAA", states.Find("Islands of Saint Mary").GetValueOrThrow().Code.ToString());
        var finding = Assert.Single(states.Find("St. Mary Is.").Findings);
        Assert.Equal(Codes.StateAmbiguous, finding.Code);
        Assert.Contains("XAA (Islands of Saint Mary), XAB (Mary, St., Islands)", finding.Message, StringComparison.Ordinal);
        Assert.Equal(2, states.Candidates("St. Mary Is.").Length);
    }
}
