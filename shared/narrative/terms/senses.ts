/** Eye and ear. */
export const EYE_AND_EAR = `
H35.30: macular degeneration; age related macular degeneration; armd; amd; mac degen; age related mac degen
H35.31: dry macular degeneration; nonexudative [age related] macular degeneration; dry armd; dry age related macular degeneration; dry amd; non exudative macular degeneration; macular degeneration dry [both] [eyes|eye]; macular degeneration, dry; amd dry; dry mac degen; dry type macular degeneration; dry form macular degeneration
H35.32: wet macular degeneration; exudative [age related] macular degeneration; wet armd; wet age related macular degeneration; wet amd; neovascular macular degeneration; macular degeneration wet; macular degeneration, wet; amd wet; wet mac degen; wet type macular degeneration
H40.9: glaucoma
H40.10: open angle glaucoma
H40.11: primary open angle glaucoma; poag; chronic simple glaucoma
H40.20: angle closure glaucoma; narrow angle glaucoma; closed angle glaucoma
H40.00: glaucoma suspect
H26.9: cataract; cataracts
H25.9: age related cataract; senile cataract
H25.1: nuclear sclerosis; age related nuclear cataract; nuclear cataract; nuclear sclerotic cataract
H54.7: vision loss; visual loss; loss of vision; visual impairment; visually impaired; impaired vision; poor vision
H54.8: legally blind; legally blind [in] both eyes; legal blindness; legal blindness as defined in usa
H54.0: blindness both eyes; bilateral blindness; blind in both eyes; blindness bilateral; totally blind
H54.4: blind in (left|right|one) eye; blindness one eye; blindness (left|right) eye; (left|right) eye blindness; monocular blindness
H54.2: low vision both eyes; bilateral low vision
H54.6: unqualified visual loss one eye; vision loss (left|right) eye; vision loss in (left|right|one) eye
H54.3: unqualified visual loss both eyes
H54.50: low vision
H53.2: diplopia; double vision
H53.8: blurred vision; blurry vision
H53.9: visual disturbance; visual disturbances
H35.00: background retinopathy; retinopathy; nonproliferative retinopathy; non proliferative retinopathy
H35.03: hypertensive retinopathy
H33.20: retinal detachment serous
H33.2: detached retina; retinal detachment
H34.81: central retinal vein occlusion; crvo
H34.83: branch retinal vein occlusion; brvo
H34.1: central retinal artery occlusion; crao
H35.35: cystoid macular edema; cystoid macular degeneration
H35.81: retinal edema; macular edema
H35.37: epiretinal membrane; macular pucker; puckering of macula
H35.34: macular hole
H35.52: retinitis pigmentosa; pigmentary retinal dystrophy
H43.1: vitreous hemorrhage
H43.81: vitreous degeneration; posterior vitreous detachment; vitreous detachment
H04.12: dry eye syndrome; dry eyes; dry eye; keratoconjunctivitis sicca not sjogren
H10.9: conjunctivitis; pink eye
H01.00: blepharitis
H02.40: ptosis of eyelid; eyelid ptosis
H18.60: keratoconus
H16.9: keratitis
H16.00: corneal ulcer
H20.9: iridocyclitis; uveitis; iritis
H47.01: ischemic optic neuropathy; nonarteritic anterior ischemic optic neuropathy
H46.9: optic neuritis
H47.2: optic atrophy
H49.9: strabismus paralytic; ophthalmoplegia
H55.00: nystagmus
H61.2: impacted cerumen; cerumen impaction; ear wax impaction; earwax impaction
H60.9: otitis externa
H66.9: otitis media
H65.9: nonsuppurative otitis media; middle ear effusion
H81.0: meniere disease; menieres disease; meniere; menieres
H81.1: benign paroxysmal positional vertigo; bppv; benign positional vertigo; benign paroxysmal vertigo
H81.4: vertigo of central origin; central vertigo
H81.2: vestibular neuronitis; vestibular neuritis
H83.0: labyrinthitis
H83.2: vestibular (dysfunction|hypofunction)
H93.1: tinnitus; ringing in [the] ears; ringing in ear
H91.9>H91.90: hearing loss; hard of hearing; hoh; deafness; hearing impairment; hearing impaired; deaf; decreased hearing; impaired hearing
H91.1: presbycusis; age related hearing loss
H90.3: bilateral sensorineural hearing loss; sensorineural hearing loss bilateral; sensorineural hearing loss, bilateral
H90.5: (sensorineural|sensory|neural|central) (hearing loss|deafness); sensorineural loss; nerve deafness; snhl
H90.2: conductive hearing loss
H90.8: mixed hearing loss; mixed conductive and sensorineural hearing loss
H92.0: ear pain; otalgia; earache
H57.1: eye pain; ocular pain
H52.4: presbyopia
H52.1: myopia; nearsightedness
-: legally blind [in] [the] [left|right|l|r|lt|rt|one] eye; legally blind (od|os); glaucoma screening; hearing (screening|test|aid evaluation); cataract evaluation; vision (screening|test|exam); loss of vision risk
Z97.4: hearing aid; hearing aids; bilateral hearing aids; wears (aid|aids) [both ears]; hearing aid (left|right) ear
Z98.41: right cataract (sx|surgery); post cataract [surgery|sx|extraction] (right|r|rt|od) [eye]; (right|r|rt|od) post cataract [surgery]
Z98.42: left cataract (sx|surgery); post cataract [surgery|sx|extraction] (left|l|lt|os) [eye]; (left|l|lt|os) post cataract [surgery]
Z98.49: cataract sx
Z98.41: (right|r|rt|od) cataract (surgery|extraction|removal|sx); cataract (surgery|extraction|removal|sx) (right|r|rt|od) [eye]
Z98.42: (left|l|lt|os) cataract (surgery|extraction|removal|sx); cataract (surgery|extraction|removal|sx) (left|l|lt|os) [eye]
Z97.4: (aid|aids|aides) [in] [both] (ear|ears); hearing (aide|aides)
H91.9+Z97.4: hard of hearing [bilateral] (aid|aids|aides); hard of hearing, [bilateral|both] (aid|aids|aides) [in]; hard of hearing bilaterally, (aids|aides) [in]; hoh, [bilateral] (aids|aides); hearing loss, [bilateral|both] (aid|aids|aides); hearing loss _with [bilateral] (aid|aids|aides)
H05.83/H05.89: thyroid eye disease; thyroid (orbitopathy|ophthalmopathy); (graves|thyroid associated|dysthyroid) (orbitopathy|ophthalmopathy|eye disease)
H27.0: aphakia; aphakic eye
H57.02: anisocoria
H21.0: hyphema
H11.15: pinguecula
H92.1: otorrhea
H92.2: otorrhagia; bleeding from [the] ear
H93.A: pulsatile tinnitus
H93.23: hyperacusis
H20.05: hypopyon
H74.0: tympanosclerosis
`;
